import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-bullmq',
  packages: ['@nestjs/bullmq'],
  purpose: 'BullMQ in NestJS: processors as decorated classes.',
  system: {
    name: 'Redis',
    aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'],
    kind: 'cache',
    hosting: 'either',
  },
  clients: [
    { path: 'BullModule.forRoot()', options: { argument: 0 }, url: { argument: 0, key: 'connection' } },
    { path: 'BullModule.forRootAsync()', options: { argument: 0 } },
  ],
  decorators: [
    { path: 'InjectQueue', role: 'injected', name: { argument: 0 } },
    { path: 'Processor', role: 'consumer', name: { argument: 0 } },
    { path: 'Processor', role: 'consumer', name: { argument: 0, key: 'name' } },
  ],
  retryOptions: [
    {
      path: 'BullModule.forRoot',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'defaultJobOptions.attempts' },
      counts: 'attempts',
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 0, key: 'defaultJobOptions.backoff.type' },
    },
    {
      path: 'BullModule.registerQueue',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'defaultJobOptions.attempts' },
      counts: 'attempts',
      backoff: 'none',
      jitter: false,
      backoffOption: { argument: 0, key: 'defaultJobOptions.backoff.type' },
    },
    {
      path: 'Processor',
      kind: 'client-option',
      option: { argument: 1, key: 'maxStalledCount' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  defaults: {
    version: '12.0.0',
    attempts: 1,
    on: 'as bullmq: a failed job is not tried again',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'defaultJobOptions: { attempts, backoff } (forRoot / registerQueue)',
    timeoutOption: 'none',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Sets no retry option of its own.',
    source: [
      '@nestjs/bullmq/dist/bull.explorer.js:8',
      '@nestjs/bullmq/dist/bull.providers.js:64',
      'bullmq/dist/cjs/classes/job.js:87',
    ],
  },
} as const satisfies Library;
