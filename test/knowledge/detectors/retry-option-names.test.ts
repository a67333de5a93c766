import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import retryOptionNames from '../../../src/knowledge/detectors/retry-option-names.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const known: Library = {
  id: 'known',
  packages: ['known'],
  purpose: 'Has an entry.',
  retryOptions: [
    {
      path: 'Client',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  logCalls: [{ path: 'log.error' }],
};

function rowsOf(text: string) {
  return retryOptionNames.detect(gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue([known]))).retrySites;
}

describe('recognises', () => {
  it('names that only options have, wherever the object goes', () => {
    const rows = rowsOf(`export const redis = {
      maxRetriesPerRequest: null,
      retryStrategy: (times: number) => Math.min(2 ** times, 2000),
    };
    export const socket = {
      reconnectionDelayMax: 10_000,
      reconnectionAttempts: 3,
    };`);
    expect(rows).toMatchObject([
      { kind: 'client-option', line: 2, maxAttempts: null, bounded: false, certainty: 'likely' },
      { kind: 'client-option', line: 3, maxAttempts: null, bounded: false, backoff: 'exponential' },
      { kind: 'reconnect', line: 7, maxAttempts: 4, bounded: true, backoff: 'exponential', jitter: true },
    ]);
  });

  it('common names in what a library gets that no entry knows', () => {
    const rows = rowsOf(`import { Client } from 'unheard-of';
      export const a = new Client({ url: 'x', maxRetries: 3 });
      export const b = new Client({ retry: { limit: 0 } });
      export const c = new Client({ maxRetries: Infinity });`);
    expect(rows).toMatchObject([
      { line: 2, maxAttempts: 4 },
      { line: 3, maxAttempts: 1, backoff: 'none' },
      { line: 4, maxAttempts: null, bounded: false },
    ]);
  });

  it('attempts of a job whose backoff is a strategy of the code', () => {
    const rows = rowsOf(`export const options = { attempts: 5, backoff: { type: 'slow-at-night' } };`);
    expect(rows).toMatchObject([{ kind: 'queue-attempts', backoff: 'custom' }]);
  });

  it('how often lost work is put back, and strategies that end, go on, or may end', () => {
    const rows = rowsOf(`export const a = { maxStalledCount: 1 };
      export const b = { retryStrategy: (times: number) => { if (times > 5) { return null; } return 100; } };
      export const c = { retryStrategy: (times: number) => { if (times > 5) { console.info(times); } return 100; } };
      export const d = { retryStrategy: (times: number) => { if (times < 5) { return 100; } return 1000; } };
      export const e = { retryStrategy: (times: number) => (times > 5 ? null : 100) };
      export const f = { retryStrategy: (times: number) => { if (times < 5) return 100; return undefined; } };`);
    expect(rows).toMatchObject([
      { recovery: true },
      { bounded: true, maxAttempts: expect.any(Number) },
      { bounded: false },
      { bounded: false },
      { bounded: true, maxAttempts: null },
      { bounded: true, maxAttempts: expect.any(Number) },
    ]);
  });

  it('attempts of a job, also set later', () => {
    const rows = rowsOf(`export const options = { attempts: 5, backoff: { type: 'fixed', delay: 100 } };
      export function late(job: { attempts?: number; removeOnFail?: boolean }) {
        job.removeOnFail = true;
        job.attempts = 2;
      }`);
    expect(rows).toMatchObject([
      { kind: 'queue-attempts', line: 1, maxAttempts: 5, backoff: 'fixed' },
      { kind: 'queue-attempts', line: 4, maxAttempts: 2 },
    ]);
  });
});

describe('ignores', () => {
  it('attempts that are read from a job', () => {
    expect(rowsOf(`export const told = (job: any) => ({ attempts: job.opts.attempts, delay: job.delay });`)).toEqual(
      [],
    );
  });

  it('what an own class keeps for itself', () => {
    const rows = rowsOf(`export class Queue { retryStrategy: unknown;
      constructor(options: { strategy?: unknown }) { this.retryStrategy = options.strategy; } }`);
    expect(rows).toEqual([]);
  });

  it('places that an entry of the catalogue knows', () => {
    expect(rowsOf(`import { Client } from 'known'; export const a = new Client({ maxRetries: 3 });`)).toEqual([]);
  });

  it('rows of a database, log lines, and numbers that nobody gets', () => {
    expect(
      rowsOf(`import { database } from 'unheard-of';
      export const save = (id: string) => database.query('UPDATE', { id, retries: 3 });
      export const note = () => console.log({ attempts: 3, retries: 2 });
      export const state = { attempts: 0, retries: 1 };`),
    ).toEqual([]);
  });

  it('what a form sends', () => {
    expect(
      rowsOf(`import { useMutation } from 'unheard-of';
      export const Form = () => {
        const update = useMutation('save');
        return update.mutateAsync({ id: 1, retry: 3 });
      };`),
    ).toEqual([]);
  });

  it('what a log line says of a job', () => {
    expect(
      rowsOf(`import { log } from 'known';
      export const failed = (jobId: string, tries: number) => log.error({ jobId, attempts: tries });`),
    ).toEqual([]);
  });
});
