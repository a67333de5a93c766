import type { SourceFile } from '../../model/workspace.ts';
import { type Outcome, skipped } from './outcome.ts';

/** Bigger files are bundles or data: they take seconds and say little. */
const MOST_BYTES = 1_500_000;
/** Milliseconds for one file. The slowest that people write takes a tenth of it. */
export const TIME_LIMIT = 10_000;
/** Megabytes of one worker: some fifty times the largest file. */
export const HEAP_LIMIT = 400;

/** The outcome of a file that is not even opened, null for all others. */
export function tooLarge({ size }: SourceFile): Outcome | null {
  if (size <= MOST_BYTES) return null;
  return skipped('file-too-large', `${Math.round(size / 1000)} kB; files over ${MOST_BYTES / 1000} kB are not read`);
}

export function tooSlow(milliseconds: number): Outcome {
  return skipped('extraction-failed', `reading it took longer than ${milliseconds / 1000} s`);
}
