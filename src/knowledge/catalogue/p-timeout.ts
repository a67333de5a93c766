import type { Library } from '../../model/library.ts';

export default {
  id: 'p-timeout',
  packages: ['p-timeout'],
  purpose: 'Gives a promise up after some time.',
  defaults: {
    version: '8.0.0',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'milliseconds (required)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Does not stop the work (only promise.cancel() if it exists). message: false makes a timeout RESOLVE with undefined.',
    source: ['p-timeout/index.js:22', 'p-timeout/index.js:45', 'p-timeout/index.js:99'],
  },
} as const satisfies Library;
