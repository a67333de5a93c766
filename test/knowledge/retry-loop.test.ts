import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../src/knowledge/catalogue-index.ts';
import retryLoops from '../../src/knowledge/detectors/retry-loops.ts';
import { gatherKnowledge } from '../../src/knowledge/knowledge.ts';
import { programOf } from '../support/program-of.ts';

function rowsOf(text: string) {
  return retryLoops.detect(gatherKnowledge(programOf({ 'src/a.tsx': text }), indexCatalogue([]))).retrySites;
}

const SLEEP = 'const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));\n';

describe('loops that try nothing again', () => {
  it('what reads a text place by place, and what takes an entry at a time', () => {
    const rows = rowsOf(`
      export function task(bytes: Uint8Array, limit: number) {
        let i = 0;
        let found = false;
        while (i < limit && !found) {
          if (bytes[i] === 0) { i++; continue; }
          try { new TextDecoder().decode(bytes.slice(i, 9)); found = true; } catch { i = i + 2; }
          i++;
        }
      }
      export async function mask(params: any, cut: (text: string) => string) {
        let entryCount = 0;
        for (const [key] of params.entries()) {
          if (entryCount >= MAX_PARAM_ENTRIES) break;
          cut(key);
          entryCount++;
        }
      }
      declare const MAX_PARAM_ENTRIES: number;`);
    expect(rows).toEqual([]);
  });

  it('a worker that goes on until it is stopped, and one that takes many turns', () => {
    const rows = rowsOf(`${SLEEP}
      export async function work(signal: AbortSignal, next: () => Promise<void>) {
        while (true) {
          if (signal.aborted) break;
          try { await next(); } catch (error) { console.error(error); }
          await sleep(100);
        }
      }
      export async function talk(answer: () => Promise<string>) {
        for (let turn = 0; turn < 100; turn++) {
          try { if ((await answer()) === 'bye') return; } catch (error) { console.error(error); }
        }
      }`);
    expect(rows).toEqual([]);
  });

  it('a round that takes its work out of a list, and one that ends with the last part of the input', () => {
    const rows = rowsOf(`${SLEEP}
      const BATCH_SIZE = 100;
      export function patch(ops: string[], apply: (op: string) => object) {
        const done: string[] = [];
        let op = ops.shift();
        let made;
        while (!made) {
          try { made = apply(op!); } catch { done.push(op!); op = ops.shift(); if (!op) throw new Error('none fits'); }
        }
      }
      export async function drain(process: () => Promise<number>, skip: () => Promise<void>) {
        while (true) {
          try {
            const updated = await process();
            if (updated < BATCH_SIZE) break;
            await sleep(100);
          } catch (error) { console.error(error); await skip(); }
        }
      }`);
    expect(rows).toEqual([]);
  });
});

describe('calls of a function by itself', () => {
  it('that pass what keeps them from doing it again happen once', () => {
    const rows = rowsOf(`
      export async function load(url: string, mode?: string): Promise<unknown> {
        try { return await fetch(url); } catch { if (mode !== 'reload') return load(url, 'reload'); }
      }
      export async function ask(url: string, isSecond = false): Promise<unknown> {
        try { return await fetch(url); } catch (error) { if (!isSecond) return ask(url, true); throw error; }
      }`);
    expect(rows).toMatchObject([
      { symbol: 'load', maxAttempts: 2, bounded: true },
      { symbol: 'ask', maxAttempts: 2, bounded: true },
    ]);
  });

  it('that wait in a timer, which may also give up, have a pause', () => {
    const [row] = rowsOf(`
      export function retry(work: () => Promise<string>, left = 3, interval = 1000): Promise<string> {
        return new Promise((resolve, reject) => {
          work().then(resolve).catch((error) => {
            setTimeout(() => {
              if (left === 1) { reject(error); return; }
              retry(work, left - 1, interval).then(resolve, reject);
            }, interval);
          });
        });
      }`);
    expect(row).toMatchObject({ maxAttempts: 3, backoff: 'fixed' });
  });
});

const reconnecting = (counts: string): string => `${SLEEP}
  export class Consumer {
    private readonly tries = new Map<string, number>();
    private readonly MAX_TRIES = 5;
    async recover(id: string, connect: () => Promise<void>): Promise<void> {
      const tries = this.tries.get(id) || 0;
      if (tries < this.MAX_TRIES) {
        ${counts}
        try { await sleep(100); await connect(); }
        catch { await this.recover(id, connect); }
      } else { throw new Error('gone'); }
    }
  }`;

describe('tries that a map counts', () => {
  it('have an end', () => {
    expect(rowsOf(reconnecting('this.tries.set(id, tries + 1);'))).toMatchObject([{ maxAttempts: 5, bounded: true }]);
  });

  it('have none where nothing counts', () => {
    expect(rowsOf(reconnecting(''))).toMatchObject([{ maxAttempts: null, bounded: false }]);
  });
});
