import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-bull',
  packages: ['@nestjs/bull'],
  purpose: 'Bull in NestJS: processors as decorated classes.',
  system: {
    name: 'Redis',
    aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'],
    kind: 'cache',
    hosting: 'either',
  },
  clients: [
    { path: 'BullModule.forRoot()', options: { argument: 0 }, url: { argument: 0, key: 'redis' } },
    { path: 'BullModule.forRootAsync()', options: { argument: 0 } },
  ],
  decorators: [
    { path: 'InjectQueue', role: 'injected', name: { argument: 0 } },
    { path: 'Processor', role: 'consumer', name: { argument: 0 } },
    { path: 'Processor', role: 'consumer', name: { argument: 0, key: 'name' } },
    { path: 'Process', role: 'consumer', name: { argument: 0 } },
    { path: 'Process', role: 'consumer', name: { argument: 0, key: 'name' } },
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
  ],
} as const satisfies Library;
