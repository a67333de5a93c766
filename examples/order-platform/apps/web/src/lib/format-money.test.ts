import { expect, test } from 'vitest';
import { formatMoney } from './format-money';

test('shows cents', () => {
  expect(formatMoney(5_450)).toBe('€54.50');
});
