import type { Library } from '../../model/library.ts';

export default {
  id: 'bun-redis',
  packages: ['bun'],
  purpose: 'Client of Redis that Bun brings along.',
  system: {
    name: 'Redis',
    aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'],
    kind: 'cache',
    hosting: 'either',
  },
  clients: [{ path: 'RedisClient()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    {
      path: '{RedisClient(),redis}.{get,getBuffer,mget,exists,ttl,pttl,hget,hgetall,hmget,hkeys,hvals,hlen,lrange,llen,smembers,sismember,scard,zrange,zcard,zscore,scan,keys,type,strlen,ping}',
      effect: 'read',
    },
    {
      path: '{RedisClient(),redis}.{set,setex,setnx,mset,del,unlink,expire,pexpire,persist,incr,incrby,decr,decrby,hset,hsetnx,hmset,hdel,hincrby,lpush,rpush,lpop,rpop,lrem,ltrim,sadd,srem,spop,zadd,zrem,zincrby,getdel,getex,getset,rename}',
      effect: 'write',
    },
    { path: '{RedisClient(),redis}.publish', effect: 'publish' },
    { path: '{RedisClient(),redis}.subscribe', effect: 'consume' },
    { path: '{RedisClient(),redis}.{connect,send}', effect: 'call' },
  ],
  producers: [{ path: '{RedisClient(),redis}.publish', queue: { argument: 0 } }],
  consumers: [
    {
      path: '{RedisClient(),redis}.subscribe',
      queue: { argument: 0 },
      handler: { argument: 1 },
    },
  ],
} as const satisfies Library;
