import type { Library } from '../../model/library.ts';

export default {
  id: 'kue',
  packages: ['kue'],
  purpose: 'Queue of jobs in Redis.',
  system: { name: 'Redis', aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'], kind: 'cache', hosting: 'either' },
  clients: [{ path: 'createQueue()', options: { argument: 0 }, url: { argument: 0, key: 'redis' } }],
  outbound: [
    { path: 'createQueue().{create,createJob}().**.save', effect: 'publish' },
    { path: 'createQueue().process', effect: 'consume' },
    {
      path: 'createQueue().{card,cardByType,completeCount,failedCount,inactiveCount,activeCount,delayedCount}',
      effect: 'read',
    },
  ],
  producers: [{ path: 'createQueue().{create,createJob}', queue: { argument: 0 } }],
  consumers: [
    { path: 'createQueue().process', queue: { argument: 0 }, handler: { argument: 2 } },
    { path: 'createQueue().process', queue: { argument: 0 }, handler: { argument: 1 } },
  ],
} as const satisfies Library;
