import type { Library } from '../../model/library.ts';

export default {
  id: 'valkey-glide',
  packages: ['@valkey/valkey-glide'],
  purpose: 'Client of Valkey and Redis.',
  system: { name: 'Redis', aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'], kind: 'cache', hosting: 'either' },
  clients: [
    {
      path: '{GlideClient,GlideClusterClient}.createClient()',
      options: { argument: 0 },
      url: { argument: 0, key: 'addresses' },
    },
  ],
  outbound: [
    { path: '{GlideClient,GlideClusterClient}().publish', effect: 'publish' },
    {
      path: '{GlideClient,GlideClusterClient}().{xread,xreadgroup,subscribe,psubscribe,ssubscribe,blpop,brpop,bzpopmin,bzpopmax}',
      effect: 'consume',
    },
    {
      path: '{GlideClient,GlideClusterClient}().{get,mget,getrange,exists,ttl,pttl,type,strlen,hget,hmget,hgetall,hkeys,hvals,hlen,hexists,hscan,lrange,llen,lindex,smembers,sismember,scard,sscan,zrange,zrangeWithScores,zscore,zcard,zcount,zrank,zscan,xrange,xlen,xpending,scan,ping,info,dbsize,keys,pfcount,geosearch,geopos,bitcount}',
      effect: 'read',
    },
    {
      path: '{GlideClient,GlideClusterClient}().{set,mset,msetnx,getdel,getex,del,unlink,incr,incrBy,incrByFloat,decr,decrBy,append,setrange,expire,expireAt,pexpire,persist,rename,hset,hsetnx,hdel,hincrBy,hexpire,lpush,rpush,lpop,rpop,lrem,lset,ltrim,sadd,srem,spop,smove,zadd,zrem,zincrby,zpopmin,zpopmax,xadd,xack,xdel,xtrim,xgroupCreate,xclaim,xautoclaim,pfadd,geoadd,flushall,flushdb,functionLoad}',
      effect: 'write',
    },
    {
      path: '{GlideClient,GlideClusterClient}().{exec,customCommand,invokeScript,fcall,fcallReadonly}',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    { path: '{GlideClient,GlideClusterClient}.createClient', option: { argument: 0, key: 'requestTimeout' } },
  ],
  same: [
    { path: '@valkey/valkey-glide#GlideClient.createClient()', as: '@valkey/valkey-glide#GlideClient()' },
    { path: '@valkey/valkey-glide#GlideClusterClient.createClient()', as: '@valkey/valkey-glide#GlideClusterClient()' },
  ],
} as const satisfies Library;
