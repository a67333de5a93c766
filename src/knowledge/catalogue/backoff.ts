import type { Library } from '../../model/library.ts';

export default {
  id: 'backoff',
  packages: ['backoff'],
  purpose: 'Delays that grow between tries.',
  retryWrappers: [
    {
      path: 'call',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      defaultAttempts: null,
      backoff: 'exponential',
      jitter: false,
    },
  ],
  retryOptions: [
    {
      path: 'call().failAfter',
      kind: 'client-option',
      option: { argument: 0 },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: '{exponential,fibonacci}().failAfter',
      kind: 'client-option',
      option: { argument: 0 },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
} as const satisfies Library;
