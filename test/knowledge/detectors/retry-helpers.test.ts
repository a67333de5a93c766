import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import retryHelpers from '../../../src/knowledge/detectors/retry-helpers.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const retrier: Library = {
  id: 'retrier',
  packages: ['retrier'],
  purpose: 'Runs a function again.',
  retryWrappers: [
    {
      path: 'default',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      retries: { argument: 1, key: 'retries' },
      defaultAttempts: 11,
      backoff: 'exponential',
      jitter: false,
    },
  ],
  retryOptions: [
    {
      path: 'attach',
      kind: 'client-option',
      option: { argument: 1, key: 'retries' },
      counts: 'retries',
      client: { argument: 0 },
      backoff: 'none',
      jitter: false,
    },
  ],
};

function rowsOf(files: Readonly<Record<string, string>>) {
  return retryHelpers.detect(gatherKnowledge(programOf(files), indexCatalogue([retrier]))).retrySites;
}

const LOOP = `export async function withRetry<T>(work: () => Promise<T>, attempts = 3): Promise<T> {
  for (let i = 1; ; i++) {
    try { return await work(); } catch (error) {
      if (i >= attempts) throw error;
      await new Promise((done) => setTimeout(done, 2 ** i * 100));
    }
  }
}`;

describe('recognises', () => {
  it('calls of a helper with a loop: attempts of the call, else of the default', () => {
    const rows = rowsOf({
      'retry.ts': LOOP,
      'a.ts': `import { withRetry } from './retry.ts';\nexport const a = () => withRetry(() => fetch('x'));\nexport const b = () => withRetry(() => fetch('y'), 7);`,
    });
    expect(rows).toMatchObject([
      {
        kind: 'library-wrapper',
        file: 'a.ts',
        line: 2,
        symbol: 'a',
        operation: 'withRetry',
        maxAttempts: 3,
        bounded: true,
        backoff: 'exponential',
      },
      { line: 3, maxAttempts: 7 },
    ]);
  });

  it('a helper that takes everything in one object', () => {
    const rows = rowsOf({
      'a.ts': `async function retrying({ run, retries = 2 }: { run: () => Promise<void>; retries?: number }) {
        let left = retries;
        while (true) { try { return await run(); } catch (error) {
          if (left === 0) throw error;
          left--;
        } }
      }
      export const a = () => retrying({ run: async () => { await fetch('x'); } });
      export const b = () => retrying({ run: async () => { await fetch('x'); }, retries: 5 });`,
    });
    expect(rows).toMatchObject([
      { line: 8, maxAttempts: 3 },
      { line: 9, maxAttempts: 6 },
    ]);
  });

  it('a helper that calls itself, and one around a library', () => {
    const rows = rowsOf({
      'a.ts': `import retry from 'retrier';
      async function again(run: () => Promise<void>, left = 2): Promise<void> { try { return await run(); } catch (error) { if (left === 0) throw error; return again(run, left - 1); } }
      const robust = <T>(run: () => Promise<T>, retries = 4) => retry(async () => await run(), { retries });
      export const a = () => again(async () => { await fetch('x'); });
      export const b = () => robust(() => fetch('x'));`,
    });
    expect(rows).toMatchObject([
      { line: 4, maxAttempts: 3 },
      { line: 5, maxAttempts: 5, backoff: 'exponential' },
    ]);
  });

  it('a helper around a helper', () => {
    const rows = rowsOf({
      'retry.ts': LOOP,
      'a.ts': `import { withRetry } from './retry.ts';
      const send = (run: () => Promise<Response>) => withRetry(() => run(), 2);
      export const a = () => send(() => fetch('x'));`,
    });
    expect(rows).toMatchObject([
      { line: 2, maxAttempts: 2 },
      { line: 3, maxAttempts: 2 },
    ]);
  });

  it('own functions that let a client try again', () => {
    const files = {
      'src/retry.ts':
        "import { attach } from 'retrier';\nexport const lasting = (client) => attach(client, { retries: 4 });",
      'src/a.ts': "import { lasting } from './retry';\nimport axios from 'axios';\nlasting(axios.create());",
    };
    expect(rowsOf(files)).toMatchObject([{ kind: 'library-wrapper', file: 'src/a.ts', line: 3, maxAttempts: 5 }]);
  });
});

describe('ignores', () => {
  it('functions that call their argument once, or for each element', () => {
    expect(
      rowsOf({
        'a.ts': `
      const timed = async (run: () => Promise<void>) => { try { await run(); } finally { console.log('done'); } };
      const each = async (list: string[], run: (item: string) => Promise<void>) => { for (const item of list) { try { await run(item); } catch { continue; } } };
      export const a = () => timed(async () => {});
      export const b = () => each(['x'], async () => {});`,
      }),
    ).toEqual([]);
  });
});
