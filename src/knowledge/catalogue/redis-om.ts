import type { Library } from '../../model/library.ts';

export default {
  id: 'redis-om',
  packages: ['redis-om'],
  purpose: 'Objects in Redis.',
  system: { name: 'Redis', aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'], kind: 'cache', hosting: 'either' },
  outbound: [
    { path: 'Repository().fetch', effect: 'read' },
    { path: 'Repository().{search,searchRaw}().**.return.{all,first,page,count}', effect: 'read' },
    { path: 'Repository().{search,searchRaw}().**.{all,first,page,count,returnAll,returnFirst}', effect: 'read' },
    { path: 'Repository().{save,remove,expire,expireAt,createIndex,dropIndex}', effect: 'write' },
  ],
} as const satisfies Library;
