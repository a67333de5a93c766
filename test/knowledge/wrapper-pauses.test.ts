import { describe, expect, it } from 'vitest';
import retryLibraries from '../../src/knowledge/detectors/retry-libraries.ts';
import { rowsOf } from '../support/rows-of.ts';

async function pausesOf(options: string): Promise<number | undefined> {
  const source = `import pRetry from 'p-retry';\nexport const load = () => pRetry(async () => 1${options});`;
  return ((await rowsOf(retryLibraries, source)).retrySites ?? [])[0]?.pausesMs;
}

describe('milliseconds that a wrapper waits in all', () => {
  it.each([
    ['', 1_023_000],
    [', { retries: 3 }', 7_000],
    [', { retries: 3, minTimeout: 100, factor: 3 }', 1_300],
    [', { retries: 4, minTimeout: 1_000, maxTimeout: 2_000 }', 7_000],
    [', { retries: 3, factor: 1 }', 3_000],
  ])('pRetry(load%s)', async (options, ms) => {
    expect(await pausesOf(options)).toBe(ms);
  });

  it('says nothing where a number comes from outside, or where it never ends', async () => {
    expect(await pausesOf(', { retries: 3, minTimeout: Number(process.env.PAUSE) }')).toBeUndefined();
    expect(await pausesOf(', { forever: true }')).toBeUndefined();
  });
});
