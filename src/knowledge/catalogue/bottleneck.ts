import type { Library } from '../../model/library.ts';

export default {
  id: 'bottleneck',
  packages: ['bottleneck'],
  purpose: 'Limits how often and how many at once functions run.',
  clients: [{ path: 'default()', options: { argument: 0 } }],
  processState: [
    {
      path: 'default()',
      kind: 'queue',
      what: 'work that waits in a queue of the process',
      elsewhere: [{ argument: 0, key: 'datastore' }],
      kept: true,
    },
  ],
  defaults: {
    version: '2.19.5',
    attempts: 1,
    on: 'none unless a "failed" listener returns a number of ms',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'limiter.on("failed", (err, info) => ms)',
    timeoutOption: 'expiration (job options)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Queue unlimited by default (highWater null).',
    source: [
      'bottleneck/lib/Bottleneck.js:546',
      'bottleneck/lib/Bottleneck.js:550',
      'bottleneck/lib/Bottleneck.js:552',
      'bottleneck/lib/Job.js:184',
    ],
  },
} as const satisfies Library;
