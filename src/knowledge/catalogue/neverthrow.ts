import type { Library } from '../../model/library.ts';

export default {
  id: 'neverthrow',
  packages: ['neverthrow'],
  purpose: 'Errors as values.',
  defaults: {
    version: '8.2.0',
    attempts: 1,
    on: 'no retry in the package',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: null,
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Turns rejections into Err values; a Result that is not looked at hides the failure.',
    source: ['neverthrow/dist/index.cjs.js:103'],
  },
} as const satisfies Library;
