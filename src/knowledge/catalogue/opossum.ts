import type { Library } from '../../model/library.ts';

export default {
  id: 'opossum',
  packages: ['opossum'],
  purpose: 'Circuit breaker.',
  clients: [{ path: 'default()', options: { argument: 1 } }],
  defaults: {
    version: '10.0.0',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: 10000,
    worstCaseMs: 10000,
    retryOption: null,
    timeoutOption: 'timeout (options; false = off)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'volumeThreshold is 0: ONE failed first call (100 % > 50 %) opens the circuit for 30 s. On timeout the function goes on running unless an abortController is given.',
    source: [
      'opossum/lib/circuit.js:179',
      'opossum/lib/circuit.js:180',
      'opossum/lib/circuit.js:182',
      'opossum/lib/circuit.js:240',
      'opossum/lib/circuit.js:992',
      'opossum/lib/circuit.js:994',
    ],
  },
  errors: [
    {
      name: 'EOPENBREAKER',
      means: 'The circuit is open, because too many calls failed; this one was not made.',
      again: 'later',
      action: 'Look at what failed before.',
      source: 'opossum/lib/circuit.js:717',
    },
    {
      name: 'ESEMLOCKED',
      means: 'As many calls run as the capacity allows.',
      again: 'later',
      action: 'Wait, or raise the capacity.',
      source: 'opossum/lib/circuit.js:803',
    },
  ],
} as const satisfies Library;
