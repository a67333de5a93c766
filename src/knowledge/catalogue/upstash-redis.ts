import type { Library } from '../../model/library.ts';

export default {
  id: 'upstash-redis',
  packages: ['@upstash/redis', '@upstash/redis/cloudflare', '@upstash/redis/fastly', '@vercel/kv'],
  purpose: 'Client of Redis over HTTP, at Upstash.',
  system: {
    name: 'Upstash Redis',
    aliases: ['Upstash', 'Vercel KV'],
    kind: 'cache',
    vendor: 'Upstash',
    hosting: 'saas',
  },
  hosts: ['*.upstash.io'],
  clients: [
    { path: 'Redis()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'Redis.fromEnv()', options: { argument: 0 } },
    { path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [
    {
      path: 'Redis().{get,mget,exists,ttl,hget,hgetall,hmget,hkeys,hlen,lrange,llen,smembers,sismember,scard,zrange,zcard,zscore,scan,keys,ping}',
      effect: 'read',
    },
    { path: 'kv.{get,mget,hgetall,hget,smembers,zrange,lrange,keys,scan,exists}', effect: 'read' },
    {
      path: 'Redis().{set,setex,setnx,mset,del,unlink,expire,incr,incrby,decr,decrby,hset,hdel,hincrby,lpush,rpush,lpop,rpop,ltrim,sadd,srem,zadd,zrem,zincrby,publish}',
      effect: 'write',
    },
    { path: 'kv.{set,setex,del,incr,hset,sadd,zadd,lpush,rpush,expire}', effect: 'write' },
    { path: 'Redis().{eval,evalsha}', effect: 'call' },
    { path: 'Redis().{pipeline,multi}().exec', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'Redis',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
      backoffOption: { argument: 0, key: 'retry.backoff' },
    },
    {
      path: 'Redis',
      kind: 'client-option',
      option: { argument: 0, key: 'retry' },
      counts: 'switch',
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'Redis.fromEnv',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.retries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  same: [
    { path: '@upstash/redis#Redis.fromEnv()', as: '@upstash/redis#Redis()' },
    { path: '@upstash/redis/cloudflare#Redis()', as: '@upstash/redis#Redis()' },
    { path: '@upstash/redis/fastly#Redis()', as: '@upstash/redis#Redis()' },
    { path: '@vercel/kv#createClient()', as: '@upstash/redis#Redis()' },
    { path: '@upstash/redis#Redis().{pipeline,multi}().*()', as: '@upstash/redis#Redis().pipeline()' },
  ],
  defaults: {
    version: '1.39.0',
    attempts: 6,
    on: 'fetch() rejected (network/DNS) only; HTTP error answers are not repeated; any command, also non-idempotent ones (incr, lpush)',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retry: { retries, backoff } | false (new Redis)',
    timeoutOption: 'signal (new Redis)',
    regionOption: 'url / UPSTASH_REDIS_REST_URL',
    idempotency: 'not examined',
    notes:
      'retry: false still makes 2 tries: attempts becomes 1 and the loop runs i <= attempts. Default delays 50, 136, 369, 1004, 2730 ms.',
    source: [
      '@upstash/redis/nodejs.js:153',
      '@upstash/redis/nodejs.js:154',
      '@upstash/redis/nodejs.js:191',
      '@upstash/redis/nodejs.js:150',
    ],
    alsoFor: ['@vercel/kv', '@upstash/ratelimit'],
    exceptions: [
      {
        packages: ['@upstash/ratelimit'],
        version: '2.2.0',
        timeoutMs: 5000,
        source: ['@upstash/ratelimit/dist/index.js:767'],
      },
      {
        packages: ['@upstash/ratelimit'],
        below: '1.0.0',
        unknown: true,
        source: ['@upstash/ratelimit/dist/index.js:472'],
      },
    ],
  },
} as const satisfies Library;
