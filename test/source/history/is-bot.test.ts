import { expect, it } from 'vitest';
import { isBot } from '../../../src/source/history/is-bot.ts';

it.each([
  ['renovate[bot]', '29139614+renovate[bot]@users.noreply.github.com'],
  ['Renovate Bot', 'bot@renovateapp.com'],
  ['DeepSource Bot', 'bot@deepsource.io'],
  ['shop-ci-bot', 'ci@shop.test'],
  ['Release', 'release-bot@shop.test'],
  ['GitHub Actions', 'actions@github.com'],
  ['Agent', 'noreply@vendor.test'],
])('takes %s for a program', (name, mail) => {
  expect(isBot(name, mail)).toBe(true);
});

it.each([
  ['Jan Bot', 'jan.bot@shop.test'],
  ['Ada', '12+ada@users.noreply.github.com'],
  ['Abbot Talbot', 'talbot@shop.test'],
])('takes %s for a person', (name, mail) => {
  expect(isBot(name, mail)).toBe(false);
});
