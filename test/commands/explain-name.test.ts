import { expect, it } from 'vitest';
import { aboutName } from '../../src/commands/explain-name.ts';
import { sampleModel } from '../support/sample-model.ts';

const [finding] = sampleModel.findings;
const [system] = sampleModel.externalSystems;

it('answers the id of a rule with its findings', () => {
  expect(aboutName(sampleModel, finding?.rule ?? '')?.join('\n')).toContain(finding?.message);
});

it('answers services and systems by name', () => {
  expect(aboutName(sampleModel, '@shop/api')?.[0]).toContain('Service @shop/api');
  expect(aboutName(sampleModel, system?.name.toLowerCase() ?? '')?.[0]).toContain(`External system ${system?.name}`);
});

it('leaves everything else to others', () => {
  expect(aboutName(sampleModel, 'order 17 failed')).toBeNull();
});
