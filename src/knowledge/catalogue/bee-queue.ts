import type { Library } from '../../model/library.ts';

export default {
  id: 'bee-queue',
  packages: ['bee-queue'],
  purpose: 'Job queue on Redis for short jobs.',
  system: {
    name: 'Redis',
    aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'],
    kind: 'cache',
    hosting: 'either',
  },
  clients: [{ path: 'default()', options: { argument: 1 }, url: { argument: 1, key: 'redis' } }],
  outbound: [
    { path: 'default().saveAll', effect: 'publish' },
    { path: 'default().createJob().save', effect: 'publish' },
    { path: 'default().{getJob,getJobs,checkHealth}', effect: 'read' },
    { path: 'default().{removeJob,destroy}', effect: 'write' },
  ],
  producers: [{ path: 'default().createJob', madeWith: { argument: 0 } }],
  consumers: [
    { path: 'default().process', madeWith: { argument: 0 }, queue: { argument: 0 }, handler: { argument: 0 } },
    { path: 'default().process', madeWith: { argument: 0 }, queue: { argument: 0 }, handler: { argument: 1 } },
  ],
  retryOptions: [
    {
      path: 'default().createJob().retries',
      kind: 'queue-attempts',
      option: { argument: 0 },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  same: [
    {
      path: 'bee-queue#default().createJob().{retries,backoff,timeout,delayUntil,setId}()',
      as: 'bee-queue#default().createJob()',
    },
  ],
  defaults: {
    version: '2.0.0',
    attempts: 1,
    on: 'none unless job.retries(n)',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'job.retries(n), job.backoff(strategy, delay)',
    timeoutOption: 'job.timeout(ms)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Retries without backoff follow at once. activateDelayedJobs is false by default: delayed jobs are never started unless some worker sets it.',
    source: [
      'bee-queue/lib/job.js:14',
      'bee-queue/lib/job.js:237',
      'bee-queue/lib/job.js:235',
      'bee-queue/lib/defaults.js:4',
      'bee-queue/lib/defaults.js:22',
    ],
  },
} as const satisfies Library;
