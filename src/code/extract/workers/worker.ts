import { parentPort, workerData } from 'node:worker_threads';
import { encodeFacts } from '../cache/encode-facts.ts';
import { extractSources } from '../extract-sources.ts';
import { isLasting } from '../is-lasting.ts';
import type { LaneOptions, ListedBytes } from '../lanes.ts';
import { type Answer, joinBytes, type Question, splitBytes } from './message.ts';

const { timeLimit } = workerData as LaneOptions;

parentPort?.on('message', (question: Question) => {
  const answer = answerTo(question);
  parentPort?.postMessage(answer, [answer.bytes.buffer]);
});

function answerTo(question: Question): Answer {
  const batch = filesOf(question);
  const outcomes = extractSources(batch, timeLimit);
  const encoded = outcomes.map(encodeFacts);
  const rows = outcomes.map((outcome, index) => {
    return { length: encoded[index]?.length ?? 0, isLasting: isLasting(batch[index], outcome) };
  });
  return { outcomes: rows, bytes: joinBytes(encoded) };
}

function filesOf({ files, bytes }: Question): readonly ListedBytes[] {
  const parts = splitBytes(
    bytes,
    files.map((file) => Math.max(file.length, 0)),
  );
  return files.map(({ path, id, length }, index) => ({ path, id, bytes: length < 0 ? null : (parts[index] ?? null) }));
}
