import { expect, it } from 'vitest';
import { chooseWorkers } from '../../../src/code/extract/choose-workers.ts';

it.each([
  { where: 'few files', files: 1499, cores: 8, workers: 0 },
  { where: 'one core', files: 50_000, cores: 1, workers: 0 },
  { where: 'two cores', files: 50_000, cores: 2, workers: 0 },
  { where: 'many files and four cores', files: 1500, cores: 4, workers: 3 },
  { where: 'a large machine', files: 50_000, cores: 64, workers: 4 },
])('starts workers where they pay off: $where', ({ files, cores, workers }) => {
  expect(chooseWorkers(files, cores)).toBe(workers);
});
