import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import retryLibraries from '../../../src/knowledge/detectors/retry-libraries.ts';
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
      jitterOption: { argument: 1, key: 'randomize' },
    },
    {
      path: 'Retryable',
      kind: 'decorator',
      operation: { argument: 0 },
      attempts: { argument: 0, key: 'maxAttempts' },
      defaultAttempts: 3,
      backoff: 'fixed',
      jitter: false,
    },
  ],
};
const client: Library = {
  id: 'client',
  packages: ['client'],
  purpose: 'Calls something.',
  retryOptions: [
    {
      path: 'Client',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.limit' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
      backoffOption: { argument: 0, key: 'retry.delay' },
    },
    {
      path: 'Client',
      kind: 'client-option',
      option: { argument: 0, key: 'retryStrategy' },
      counts: 'switch',
      backoff: 'custom',
      jitter: false,
    },
    {
      path: 'Queue().add',
      kind: 'queue-attempts',
      option: { argument: 2, key: 'attempts' },
      counts: 'attempts',
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 2, key: 'backoff' },
    },
    {
      path: 'useQuery',
      kind: 'ui-query-retry',
      option: { argument: 0, key: 'retry' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
};

function rowsOf(files: Readonly<Record<string, string>>) {
  return retryLibraries.detect(gatherKnowledge(programOf(files), indexCatalogue([retrier, client]))).retrySites;
}

describe('recognises', () => {
  it('wrappers with what they are told and with their defaults', () => {
    const rows = rowsOf({
      'a.ts': `import retry from 'retrier';
      const RETRIES = 2;
      export const one = () => retry(() => fetch('x'), { retries: RETRIES, randomize: true });
      export const two = () => retry(() => fetch('x'));
      export const three = () => retry(() => fetch('x'), { retries: Number(process.env.RETRIES) });
      export const four = (options: { max?: number }) => retry(() => fetch('x'), { retries: options.max || 0 });`,
    });
    expect(rows).toMatchObject([
      { kind: 'library-wrapper', line: 3, maxAttempts: 3, bounded: true, backoff: 'exponential', jitter: true },
      { line: 4, maxAttempts: 11, jitter: false },
      { line: 5, maxAttempts: null, bounded: true },
      { line: 6, maxAttempts: null, bounded: true },
    ]);
  });

  it('decorators', () => {
    const rows = rowsOf({
      'a.ts': `import { Retryable } from 'retrier';\nexport class Mail {\n  @Retryable({ maxAttempts: 4 })\n  send() {}\n}`,
    });
    expect(rows).toMatchObject([{ kind: 'decorator', line: 3, maxAttempts: 4 }]);
  });

  it('options where they are written: through constants and spreads, once', () => {
    const rows = rowsOf({
      'options.ts': `export const defaults = {\n  timeout: 1000,\n  retry: {\n    limit: 2,\n    delay: 500,\n  },\n};`,
      'a.ts': `import { Client } from 'client';\nimport { defaults } from './options.ts';\nexport const a = new Client({ ...defaults, name: 'a' });\nexport const b = new Client(defaults);`,
    });
    expect(rows).toMatchObject([
      { kind: 'client-option', file: 'options.ts', line: 3, maxAttempts: 3, backoff: 'fixed', jitter: false },
    ]);
  });

  it('options that switch retries off, leave them endless, or decide by a function', () => {
    const rows = rowsOf({
      'a.ts': `import { Client, useQuery } from 'client';
      export const off = () => useQuery({ retry: false });
      export const some = () => useQuery({ retry: (failures: number, error: Error) => failures < 2 && error.name !== 'Auth' });
      export const endless = () => useQuery({ retry: Infinity });
      export const client = new Client({ retryStrategy: (times: number) => Math.min(times * 50, 2000) });`,
    });
    expect(rows).toMatchObject([
      { line: 2, maxAttempts: 1, bounded: true, backoff: 'none' },
      { line: 3, maxAttempts: 3, bounded: true, backoff: 'exponential' },
      { line: 4, maxAttempts: null, bounded: false },
      { line: 5, maxAttempts: null, bounded: false, backoff: 'custom' },
    ]);
  });

  it('queue attempts that are set after the options were made', () => {
    const rows = rowsOf({
      'a.ts': `import { Queue } from 'client';
      export function enqueue(urgent: boolean) {
        const options: { attempts?: number } = {};
        if (urgent) options.attempts = 5;
        return new Queue().add('mail', {}, options);
      }`,
    });
    expect(rows).toMatchObject([{ kind: 'queue-attempts', line: 4, maxAttempts: 5 }]);
  });
});

describe('ignores', () => {
  it('calls without the option, and options of the same name for other things', () => {
    expect(
      rowsOf({
        'a.ts': `import { Client, useQuery } from 'client';
      export const client = new Client({ name: 'a' });
      export const query = () => useQuery({ key: 'x' });
      export const form = { retry: 3, attempts: 2 };`,
      }),
    ).toEqual([]);
  });
});
