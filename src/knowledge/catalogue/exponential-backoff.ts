import type { Library } from '../../model/library.ts';

export default {
  id: 'exponential-backoff',
  packages: ['exponential-backoff'],
  purpose: 'Runs a function again with growing delays.',
  retryWrappers: [
    {
      path: 'backOff',
      kind: 'library-wrapper',
      operation: { argument: 0 },
      attempts: { argument: 1, key: 'numOfAttempts' },
      defaultAttempts: 10,
      backoff: 'exponential',
      jitter: false,
      jitterOption: { argument: 1, key: 'jitter' },
    },
  ],
  defaults: {
    version: '3.1.3',
    attempts: 10,
    on: 'every error unless options.retry returns false',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: 51100,
    retryOption:
      'numOfAttempts (10, counts the first try), startingDelay, timeMultiple, maxDelay, jitter ("none"|"full"), delayFirstAttempt, retry',
    timeoutOption: null,
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Delays 100 ms .. 25.6 s, sum 51.1 s.',
    source: [
      'exponential-backoff/dist/options.js:18',
      'exponential-backoff/dist/options.js:20',
      'exponential-backoff/dist/options.js:16',
      'exponential-backoff/dist/options.js:17',
    ],
  },
} as const satisfies Library;
