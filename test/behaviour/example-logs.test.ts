import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { explanationOf } from '../../src/commands/explain-line.ts';
import { analyze } from '../../src/handover.ts';
import { handingConsole, runLogCalls } from '../support/run-log-calls.ts';

const example = new URL('../../examples/order-platform/', import.meta.url);
const written: string[] = [];

/** The example's logger keeps its settings; only where its lines go is ours. */
vi.mock('pino', async (original) => {
  const real = await original<typeof import('pino')>();
  const stream = { write: (text: string) => void written.push(text) };
  return {
    ...real,
    pino: (options: import('pino').LoggerOptions) => real.pino({ ...options, level: 'trace' }, stream),
  };
});

it('finds the places of the lines that the logging of the example really writes', async () => {
  const { createLogger } = await import(new URL('packages/logger/src/index.ts', example).href);
  const calls = runLogCalls(example, {
    createLogger,
    console: handingConsole((text) => written.push(text)),
    taken: () => written.splice(0).join(''),
  });
  expect(calls.length).toBeGreaterThanOrEqual(30);
  expect(calls.filter(({ line }) => line === '')).toEqual([]);
  const model = await analyze({ root: fileURLToPath(example), workspaces: [] });
  const wrong = calls.filter(({ line, place }) => explanationOf(model, line)[0]?.startsWith(`${place} `) !== true);
  // 27 of 30, and as many of more.
  expect(wrong.map(({ line, place }) => `${place} ${line}`).slice(Math.floor(calls.length / 10))).toEqual([]);
}, 60_000);
