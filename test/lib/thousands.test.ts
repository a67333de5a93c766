import { expect, it } from 'vitest';
import { thousands } from '../../src/lib/thousands.ts';

it('separates thousands', () => {
  expect([7, 999, 1000, '1234567'].map(thousands)).toEqual(['7', '999', '1,000', '1,234,567']);
});
