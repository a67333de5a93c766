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
});
