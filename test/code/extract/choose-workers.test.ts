import { expect, it } from 'vitest';
import { chooseWorkers } from '../../../src/code/extract/choose-workers.ts';

it.each([
  ['few files', 1499, 8, 0],
  ['one core', 50_000, 1, 0],
  ['two cores', 50_000, 2, 0],
  ['many files and four cores', 1500, 4, 3],
  ['a large machine', 50_000, 64, 4],
])('starts workers where they pay off: %s', (_, files, cores, workers) => {
  expect(chooseWorkers(files, cores)).toBe(workers);
});
