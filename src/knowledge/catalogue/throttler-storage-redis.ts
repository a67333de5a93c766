import type { Library } from '../../model/library.ts';

export default {
  id: 'throttler-storage-redis',
  packages: ['@nest-lab/throttler-storage-redis'],
  purpose: 'Counts of the throttler of NestJS in Redis.',
  system: {
    name: 'Redis',
    aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'],
    kind: 'cache',
    hosting: 'either',
  },
  clients: [
    {
      path: 'ThrottlerStorageRedisService()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
      },
    },
  ],
} as const satisfies Library;
