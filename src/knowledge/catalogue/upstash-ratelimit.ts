import type { Library, System } from '../../model/library.ts';

const redis = { name: 'Redis', kind: 'cache', hosting: 'either' } as const satisfies System;
const upstash = {
  name: 'Upstash Redis',
  aliases: ['Upstash', 'Vercel KV'],
  kind: 'cache',
  vendor: 'Upstash',
  hosting: 'saas',
} as const satisfies System;

export default {
  id: 'upstash-ratelimit',
  packages: ['@upstash/ratelimit'],
  purpose: 'Rate limits that are counted in Redis, through any client of it.',
  drivers: { '@upstash/redis': upstash, '@vercel/kv': upstash, ioredis: redis, redis },
  clients: [{ path: 'Ratelimit()', options: { argument: 0 } }],
  outbound: [{ path: 'Ratelimit().{limit,blockUntilReady,getRemaining}', effect: 'call' }],
} as const satisfies Library;
