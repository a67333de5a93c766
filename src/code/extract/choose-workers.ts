/** A worker loads and warms up a compiler of its own, which takes as long as reading hundreds of files. */
const FEWEST_FILES = 1500;
const FEWEST_CORES = 3;
const MOST_WORKERS = 4;

/**
 * How many workers read `files` files; 0 is this thread alone. Measured on two cores: the compiler's collector and its
 * just-in-time compiler keep the second core busy, so that a second thread gains nothing.
 */
export function chooseWorkers(files: number, cores: number): number {
  return files < FEWEST_FILES || cores < FEWEST_CORES ? 0 : Math.min(cores - 1, MOST_WORKERS);
}
