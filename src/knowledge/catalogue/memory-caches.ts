import type { Library } from '../../model/library.ts';

export default {
  id: 'memory-caches',
  packages: [
    'lru-cache',
    'quick-lru',
    'node-cache',
    '@isaacs/ttlcache',
    'memory-cache',
    'tiny-lru',
    'lru_map',
    'flru',
    '@cacheable/memory',
    '@cacheable/node-cache',
  ],
  purpose: 'Caches in the memory of a process.',
  processState: [
    {
      path: '{LRUCache,TTLCache,NodeCache,LRUMap,LRU,CacheableMemory,Cache,default,lru}()',
      kind: 'cache',
      what: 'entries of a cache',
      kept: true,
    },
  ],
} as const satisfies Library;
