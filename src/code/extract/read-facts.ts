import { availableParallelism } from 'node:os';
import type { Snapshot } from '../../model/snapshot.ts';
import type { SourceFile } from '../../model/workspace.ts';
import { batchesOf } from './batches.ts';
import type { FactsCache } from './cache/facts-cache.ts';
import { chooseWorkers } from './choose-workers.ts';
import { dialectOf } from './dialect-of.ts';
import { type Lane, type ListedBytes, openLanes } from './lanes.ts';
import { HEAP_LIMIT, TIME_LIMIT, tooLarge } from './limits.ts';
import { type Extracted, type Outcome, toExtracted } from './outcome.ts';

export interface ReadFactsOptions {
  readonly cache: FactsCache;
  readonly onFile: (done: number) => void;
  /** 0 reads in this thread; absent: as many as pay off. */
  readonly workers?: number;
  /** Milliseconds for one file. */
  readonly timeLimit?: number;
  /** Megabytes for one worker. */
  readonly heapLimit?: number;
}

export interface ReadFacts extends Extracted {
  /** How many files were read; the facts of all others were known. */
  readonly filesRead: number;
  /** Whether the same contents give the same facts in every run, as far as a cache is there to say so. */
  readonly isLasting: boolean;
  /** What went wrong with the cache, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * The facts of all files: known ones from the cache, by content and not by name, and the others read in this thread or in
 * workers. How they were come by changes nothing. What cannot be read costs that file, and is said.
 */
export async function readFacts(
  snapshot: Snapshot,
  sources: readonly SourceFile[],
  options: ReadFactsOptions,
): Promise<ReadFacts> {
  const outcomes = new Map<string, Outcome>();
  for (const source of sources) {
    const known = tooLarge(source) ?? options.cache.find(cacheKey(source));
    if (known !== null) outcomes.set(source.path, known);
  }
  options.onFile(outcomes.size);
  const missing = sources.filter((source) => !outcomes.has(source.path));
  const passing = new Set<string>();
  if (missing.length > 0) await readMissing({ snapshot, outcomes, passing, options }, missing);
  return {
    ...toExtracted(sources, outcomes),
    filesRead: missing.length,
    isLasting: passing.size === 0,
    warnings: options.cache.save(),
  };
}

function cacheKey({ path, id }: SourceFile): string {
  return `${id} ${dialectOf(path)}`;
}

interface Work {
  readonly snapshot: Snapshot;
  /** By path; grows. */
  readonly outcomes: Map<string, Outcome>;
  /** Paths whose outcome must not be kept, see `isLasting`; grows. */
  readonly passing: Set<string>;
  readonly options: ReadFactsOptions;
}

/** Each lane takes the next batch when it is done with one. */
async function readMissing(work: Work, missing: readonly SourceFile[]): Promise<void> {
  const { cache, workers, timeLimit = TIME_LIMIT, heapLimit = HEAP_LIMIT } = work.options;
  const count = workers ?? chooseWorkers(missing.length, availableParallelism());
  const lanes = await openLanes(count, { keeps: cache.isOn, timeLimit, heapLimit });
  const batches = batchesOf(missing).values();
  try {
    await Promise.all(lanes.map((lane) => readBatches(work, lane, batches)));
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

async function readBatches(
  { snapshot, outcomes, passing, options }: Work,
  lane: Lane,
  batches: Iterable<readonly SourceFile[]>,
): Promise<void> {
  for (const batch of batches) {
    const readings = await lane.extract(bytesOf(snapshot, batch));
    batch.forEach((source, index) => {
      const reading = readings[index];
      if (reading === undefined) return;
      outcomes.set(source.path, reading.outcome);
      if (reading.encoded === null) passing.add(source.path);
      else options.cache.add(cacheKey(source), reading.encoded);
    });
    options.onFile(outcomes.size);
  }
}

function bytesOf(snapshot: Snapshot, batch: readonly SourceFile[]): readonly ListedBytes[] {
  const contents = snapshot.readMany(batch.map((source) => source.path));
  return batch.map(({ path, id }) => ({ path, id, bytes: contents.get(path) ?? null }));
}
