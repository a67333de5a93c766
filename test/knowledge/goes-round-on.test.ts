import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../src/knowledge/catalogue-index.ts';
import retryHelpers from '../../src/knowledge/detectors/retry-helpers.ts';
import retryLoops from '../../src/knowledge/detectors/retry-loops.ts';
import { gatherKnowledge } from '../../src/knowledge/knowledge.ts';
import { programOf } from '../support/program-of.ts';

function rowsOf(text: string) {
  const knowledge = gatherKnowledge(programOf({ 'src/a.ts': text }), indexCatalogue([]));
  return [...retryLoops.detect(knowledge).retrySites, ...retryHelpers.detect(knowledge).retrySites];
}

const handing = (again: string): string => `
  declare function send(): Promise<string>;
  class Client {
    push() { return this.retry(() => send().then((sent) => sent)); }
    private async retry<T>(fn: (attempt: number) => Promise<T>): Promise<T> {
      let last: unknown;
      for (let i = 1; i <= 3; i++) {
        try { return ${again}; } catch (error) { last = error; }
      }
      throw last;
    }
  }
  export const client = new Client();`;

const drawing = (taken: string): string => `
  declare const store: { find(key: string): Promise<any> };
  export async function draw() {
    for (let attempt = 0; attempt < 3; attempt++) {
      const found = await store.find(String(Math.random()));
      if (${taken}) return found;
    }
    return null;
  }`;

const asking = (condition: string): string => `
  export async function article(id: number): Promise<unknown> {
    try { return await fetch('/articles/' + id); }
    catch (error: any) {
      if (${condition}) { await wait(1000); return article(id); }
      throw error;
    }
  }
  declare function wait(ms: number): Promise<void>;`;

describe('recognises', () => {
  it('a promise that is handed out of the `try` before it fails, also for callers of the helper', () => {
    expect(rowsOf(handing('fn(i)')).map(({ onlyOn }) => onlyOn)).toEqual(['nothing', 'nothing']);
  });

  it('a round that looks at what a call found', () => {
    expect(rowsOf(drawing(`found.state !== 'taken'`))).toMatchObject([{ onlyOn: 'result' }]);
  });

  it('an answer that the rate is limited', () => {
    expect(rowsOf(asking('error.response.status === 429'))).toMatchObject([{ onlyOn: 'limit', bounded: false }]);
  });
});

describe('ignores', () => {
  it('what is handed out and may throw at once', () => {
    const text = handing('fn(i)').replace('send().then((sent) => sent)', 'JSON.parse(input)');
    expect(rowsOf(text).map(({ onlyOn }) => onlyOn)).toEqual([undefined, undefined]);
  });

  it('a promise that the clause waits for', () => {
    expect(rowsOf(handing('await fn(i)')).map(({ onlyOn }) => onlyOn)).toEqual([undefined, undefined]);
  });

  it.each(['found.ok', 'found.success', 'found.status < 500'])('a result that says that it failed: %s', (condition) => {
    expect(rowsOf(drawing(condition)).map(({ onlyOn }) => onlyOn)).toEqual([undefined]);
  });

  it('any other failure', () => {
    expect(rowsOf(asking('error.response.status === 503')).map(({ onlyOn }) => onlyOn)).toEqual([undefined]);
    expect(rowsOf(asking('error.response.status === 429 || error.code')).map(({ onlyOn }) => onlyOn)).toEqual([
      undefined,
    ]);
  });
});
