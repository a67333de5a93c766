import type { Library } from '../../model/library.ts';

/** Until a run has to be finished; steps that wait count as well. */
const LIMIT = { option: { argument: 0, key: 'timeouts.finish' } } as const;

export default {
  id: 'inngest',
  packages: ['inngest'],
  purpose: 'Event-driven functions run by Inngest.',
  system: {
    name: 'Inngest',
    kind: 'queue',
    vendor: 'Inngest',
    hosting: 'either',
  },
  clients: [{ path: 'Inngest()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    { path: 'Inngest().send', effect: 'publish' },
    { path: 'Inngest().createFunction<1.0>.step.sendEvent', effect: 'publish' },
    { path: 'Inngest().createFunction<2.0>.step.sendEvent', effect: 'publish' },
  ],
  promises: [{ path: 'Inngest().send', begins: 'at-once' }],
  producers: [
    { path: 'Inngest().send', queue: { argument: 0, key: 'name' } },
    { path: 'Inngest().createFunction<{1,2}.0>.step.sendEvent', queue: { argument: 1, key: 'name' } },
  ],
  consumers: [
    { path: 'Inngest().createFunction', queue: { argument: 1, key: 'event' }, handler: { argument: 2 }, limit: LIMIT },
    {
      path: 'Inngest().createFunction',
      queue: { argument: 0, key: 'triggers.event' },
      handler: { argument: 1 },
      limit: LIMIT,
    },
  ],
  schedules: [
    {
      path: 'Inngest().createFunction',
      schedule: { argument: 1, key: 'cron' },
      handler: { argument: 2 },
      limit: LIMIT,
    },
    {
      path: 'Inngest().createFunction',
      schedule: { argument: 0, key: 'triggers.cron' },
      handler: { argument: 1 },
      limit: LIMIT,
    },
  ],
  retryOptions: [
    {
      path: 'Inngest().createFunction',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  defaults: {
    version: '4.24.0',
    attempts: 4,
    on: 'a step or function that throws (not NonRetriableError); carried out by the Inngest server',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retries: 0..20 (createFunction / serve)',
    timeoutOption: 'timeouts: { start, finish } (createFunction)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'The default 3 is documented in the d.ts; the SDK sends nothing and the server applies it. Code outside step.run is run again on every retry and every step.',
    source: [
      'inngest/components/InngestFunction.d.ts:334',
      'inngest/components/InngestFunction.js:81',
      'inngest/helpers/consts.js:253',
    ],
  },
} as const satisfies Library;
