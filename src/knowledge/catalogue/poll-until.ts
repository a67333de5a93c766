import type { Library } from '../../model/library.ts';

export default {
  id: 'poll-until',
  packages: ['poll-until'],
  purpose: 'Asks again until a condition holds.',
  defaults: {
    version: '1.0.0',
    attempts: null,
    on: 'condition not true',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'interval (second argument)',
    timeoutOption: 'none; call the returned stop()',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Polls for ever when the condition never holds.',
    source: ['poll-until/poll-until.js:28', 'poll-until/poll-until.js:22'],
  },
} as const satisfies Library;
