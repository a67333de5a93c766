import { expect, it } from 'vitest';
import { onceAt } from '../../src/model/entry-point-name.ts';

it.each([
  ['POST /orders', 'one POST /orders'],
  ['queue emails', 'one job of queue emails'],
  ['schedule 0 3 * * *', 'one run of schedule 0 3 * * *'],
])('what happens once at %s is %s', (name, once) => {
  expect(onceAt(name)).toBe(once);
});
