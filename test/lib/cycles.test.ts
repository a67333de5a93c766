import { expect, it } from 'vitest';
import { cyclesIn } from '../../src/lib/cycles.ts';

it('finds what leads to each other, and nothing that only leads on', () => {
  const edges = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['e']],
    ['e', ['d', 'gone']],
    ['f', ['a', 'f']],
  ]);
  expect(cyclesIn(edges)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
});
