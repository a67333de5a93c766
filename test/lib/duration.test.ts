import { expect, it } from 'vitest';
import { toDuration } from '../../src/lib/duration.ts';

it.each([
  [500, '500 ms'],
  [80_000, '80 s'],
  [150_000, '2.5 min'],
  [172_800_000, '2 d'],
])('says %i shortly', (milliseconds, text) => {
  expect(toDuration(milliseconds)).toBe(text);
});
