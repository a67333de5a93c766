import { expect, it } from 'vitest';
import { lineAt } from '../../src/lib/line-at.ts';

it.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 3],
  [99, 3],
])('offset %i stands in line %i', (offset, line) => {
  expect(lineAt('a\n\nb', offset)).toBe(line);
});
