import type { Library } from '../../model/library.ts';

export default {
  id: 'redis-companions',
  packages: [
    '@socket.io/redis-adapter',
    '@socket.io/redis-emitter',
    'connect-redis',
    'rate-limit-redis',
    '@keyv/redis',
    'cache-manager-redis-store',
    'cache-manager-ioredis-yet',
    'cache-manager-redis-yet',
    '@liaoliaots/nestjs-redis',
    '@nestjs-modules/ioredis',
  ],
  purpose: 'Libraries that keep their state in Redis: sessions, caches, rate limits, socket rooms.',
  system: {
    name: 'Redis',
    aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'],
    kind: 'cache',
    hosting: 'either',
  },
  clients: [
    { path: 'createAdapter()' },
    { path: 'RedisStore()' },
    { path: 'default()' },
    { path: 'createKeyv()', url: { argument: 0 } },
    { path: 'redisStore()', options: { argument: 0 } },
    { path: 'RedisModule.forRoot()', options: { argument: 0 } },
    { path: 'RedisModule.forRootAsync()', options: { argument: 0 } },
  ],
} as const satisfies Library;
