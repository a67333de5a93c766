import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/retry-of-client-errors.ts';
import { modelOf } from '../../support/model-of.ts';

async function messagesOf(source: string): Promise<readonly string[]> {
  const head =
    "import axios from 'axios';\nimport pRetry, { AbortError } from 'p-retry';\nconst url = 'https://api.example.com/x';\n";
  return rule
    .check(await modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': head + source }))
    .map(({ message }) => message);
}

const loop = (caught: string): string => `export async function load() {
  for (let attempt = 0; attempt < 3; attempt++) {
    try { return await axios.get(url); } catch (error) { ${caught} }
  }
}`;
const MESSAGE = 'example.com: 1 request of load is made again whatever the answer says, also 400 and 404.';

describe('recognises', () => {
  it.each([
    ['a loop that asks nothing', loop("console.warn('failed', error);")],
    [
      'a library that is handed the request alone',
      'export const load = () => pRetry(() => axios.get(url), { retries: 3 });',
    ],
    [
      'an own helper',
      `export async function again<T>(work: () => Promise<T>): Promise<T | undefined> {
        for (let attempt = 0; attempt < 3; attempt++) { try { return await work(); } catch { await sleep(100); } }
      }
      declare function sleep(ms: number): Promise<void>;
      export const load = () => again(() => axios.get(url));`,
    ],
  ])('%s', async (_, source) => expect(await messagesOf(source)).toEqual([MESSAGE]));
});

describe('ignores', () => {
  it.each([
    ['a loop that asks for the status', loop('if (error.response?.status < 500) throw error;')],
    ['a loop that hands the error on', loop('decide(error);')],
    [
      'an error that is kept and asked later',
      `let last: any;\n${loop('last = error; if (last.code === 404) throw last;')}`,
    ],
    [
      'a condition of the library',
      'export const load = () => pRetry(() => axios.get(url), { retries: 3, shouldRetry: isServer });',
    ],
    [
      'an operation that gives up',
      'export const load = () => pRetry(async () => { try { return await axios.get(url); } catch (error) { throw new AbortError(String(error)); } }, { retries: 3 });',
    ],
    [
      'answers that are no errors',
      'export const load = () => pRetry(() => axios.get(url, { validateStatus: () => true }), { retries: 3 });',
    ],
    [
      'clients that throw at nothing',
      "export const load = () => pRetry(() => fetch('https://api.example.com/x'), { retries: 3 });",
    ],
  ])('%s', async (_, source) => expect(await messagesOf(source)).toEqual([]));
});
