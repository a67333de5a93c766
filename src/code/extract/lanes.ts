import type { Outcome } from './outcome.ts';

/** A file that is in memory, with the content id under which its tree lists it; `bytes` is null when it could not be read. */
export interface ListedBytes {
  readonly path: string;
  readonly id: string;
  readonly bytes: Uint8Array | null;
}

export interface Reading {
  readonly outcome: Outcome;
  /** As `encodeFacts` writes it, for the cache; null where it must not be kept. */
  readonly encoded: Uint8Array | null;
}

/** Reads one batch after the other: this thread, or a worker. */
export interface Lane {
  readonly extract: (batch: readonly ListedBytes[]) => Promise<readonly Reading[]>;
  readonly close: () => Promise<void>;
}

export interface LaneOptions {
  /** Whether outcomes are to be kept. */
  readonly keeps: boolean;
  /** Milliseconds for one file. */
  readonly timeLimit: number;
  /** Megabytes of heap for one worker. */
  readonly heapLimit: number;
}

/** Starts as many workers as asked, or a lane in this thread for 0. The compiler is loaded here and not before. */
export async function openLanes(workers: number, options: LaneOptions): Promise<readonly Lane[]> {
  if (workers === 0) {
    const { ownLane } = await import('./own-lane.ts');
    return [ownLane(options)];
  }
  const { workerLane } = await import('./workers/worker-lane.ts');
  return Array.from({ length: workers }, () => workerLane(options));
}
