import { expect, it } from 'vitest';
import { counted, listed } from '../../src/lib/listed.ts';

it('lists names for a sentence', () => {
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
});

it('counts in words', () => {
  expect([counted(1, 'retry', 'retries'), counted(2345, 'retry', 'retries'), counted(0, 'call')]).toEqual([
    '1 retry',
    '2,345 retries',
    '0 calls',
  ]);
});
