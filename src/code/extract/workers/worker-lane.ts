import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { decodeFacts } from '../cache/decode-facts.ts';
import type { Lane, LaneOptions, ListedBytes, Reading } from '../lanes.ts';
import { type Outcome, skipped } from '../outcome.ts';
import { type Answer, joinBytes, type Question, splitBytes } from './message.ts';

/**
 * A stack like that of the main thread, so that the same files are nested too deeply in both. A larger one would give facts
 * that later stages, in the main thread, could not follow.
 */
const STACK_MEGABYTES = 1.15;
/** The worker lies beside this file, before and after the build. */
const workerFile = new URL(`worker${import.meta.url.slice(-3)}`, import.meta.url);

/** Reads in a thread of its own. A file that takes all its memory costs that file: the rest is read by a new thread. */
export function workerLane(options: LaneOptions): Lane {
  let worker = startWorker(options);
  const extract = async (batch: readonly ListedBytes[]): Promise<readonly Reading[]> => {
    const answer = await ask(worker, toQuestion(batch));
    if (answer !== null) return toReadings(answer, options.keeps);
    worker = startWorker(options);
    if (batch.length === 1) return [outOfMemory(options.heapLimit)];
    const readings: Reading[] = [];
    for (const file of batch) readings.push(...(await extract([file])));
    return readings;
  };
  return {
    extract,
    close: async () => {
      await worker.terminate();
    },
  };
}

function startWorker(options: LaneOptions): Worker {
  const resourceLimits = { stackSizeMb: STACK_MEGABYTES, maxOldGenerationSizeMb: options.heapLimit };
  return new Worker(workerFile, { workerData: options, resourceLimits });
}

/**
 * @returns null when the worker ran out of memory
 * @throws any other error of the worker: a bug
 */
async function ask(worker: Worker, question: Question): Promise<Answer | null> {
  worker.postMessage(question, [question.bytes.buffer]);
  try {
    const [answer] = (await once(worker, 'message')) as [Answer];
    return answer;
  } catch (error) {
    if (isOutOfMemory(error)) return null;
    throw error;
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function toQuestion(batch: readonly ListedBytes[]): Question {
  return {
    files: batch.map(({ path, id, bytes }) => ({ path, id, length: bytes?.length ?? -1 })),
    bytes: joinBytes(batch.flatMap((file) => file.bytes ?? [])),
  };
}

function toReadings({ outcomes, bytes }: Answer, keeps: boolean): readonly Reading[] {
  const parts = splitBytes(
    bytes,
    outcomes.map((row) => row.length),
  );
  return parts.map((encoded, index) => {
    // Written by our own worker.
    const outcome = decodeFacts(encoded) as Outcome;
    return { outcome, encoded: keeps && outcomes[index]?.isLasting === true ? encoded : null };
  });
}

function outOfMemory(megabytes: number): Reading {
  return {
    outcome: skipped('extraction-failed', `reading it needs more than ${megabytes} MB of memory`),
    encoded: null,
  };
}
