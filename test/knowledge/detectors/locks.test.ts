import { describe, expect, it } from 'vitest';
import locks from '../../../src/knowledge/detectors/locks.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(body: string): Promise<readonly (readonly [number, number])[]> {
  const source = `import Redlock from 'redlock';\nconst redlock = new Redlock([]);\nconst TIME = 5 * 1_000;\n${body}`;
  return ((await rowsOf(locks, source)).locks ?? []).map(({ line, ms }) => [line, ms]);
}

describe('recognises', () => {
  it('a lock with its time', async () => {
    const body =
      "export const run = async () => { const lock = await redlock.acquire(['a'], TIME); await lock.release(); };";
    expect(await found(body)).toEqual([[4, 5_000]]);
  });
});

describe('ignores', () => {
  it('a lock that is made longer, and one whose time nobody knows', async () => {
    expect(
      await found(
        "export const a = async () => { const lock = await redlock.acquire(['a'], TIME); await lock.extend(TIME); };",
      ),
    ).toEqual([]);
    expect(await found("export const b = async (ms: number) => redlock.acquire(['a'], ms);")).toEqual([]);
    expect(await found("export const c = async () => redlock.using(['a'], TIME, async () => {});")).toEqual([]);
  });
});
