import type { Library } from '../../model/library.ts';

export default {
  id: 'redis',
  packages: ['redis', '@redis/client'],
  purpose: 'Client of Redis (node-redis).',
  system: {
    name: 'Redis',
    aliases: ['Valkey', 'Redis Cluster', 'ElastiCache'],
    kind: 'cache',
    hosting: 'either',
  },
  clients: [
    { path: 'createClient()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'createCluster()', options: { argument: 0 } },
    { path: 'createSentinel()', options: { argument: 0 } },
    { path: 'createClientPool()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [
    {
      path: 'createClient().{get,mGet,exists,ttl,hGet,hGetAll,hmGet,hKeys,hVals,hLen,lRange,lLen,sMembers,sIsMember,sCard,zRange,zRangeByScore,zCard,zScore,scan,scanIterator,keys,type,xRange,xLen,dbSize,info,ping}',
      effect: 'read',
    },
    {
      path: 'createClient().{set,setEx,setNX,mSet,del,unlink,expire,expireAt,pExpire,persist,incr,incrBy,decr,decrBy,hSet,hSetNX,hDel,hIncrBy,lPush,rPush,lPop,rPop,lRem,lTrim,sAdd,sRem,sPop,zAdd,zRem,zIncrBy,zRemRangeByScore,xAdd,xAck,xDel,xTrim,getDel,getEx,rename,flushDb,flushAll}',
      effect: 'write',
    },
    { path: 'createClient().publish', effect: 'publish' },
    { path: 'createClient().{subscribe,pSubscribe,sSubscribe,xRead,xReadGroup,blPop,brPop}', effect: 'consume' },
    { path: 'createClient().{connect,sendCommand,eval,evalSha,fCall}', effect: 'call' },
    { path: 'createClient().multi().{exec,execAsPipeline}', effect: 'call' },
  ],
  producers: [{ path: 'createClient().{publish,xAdd}', queue: { argument: 0 } }],
  consumers: [
    { path: 'createClient().subscribe', queue: { argument: 0 }, handler: { argument: 1 } },
    { path: 'createClient().pSubscribe', queue: { argument: 0 }, handler: { argument: 1 } },
    { path: 'createClient().xReadGroup', queue: { argument: 2, key: 'key' } },
    { path: 'createClient().xRead', queue: { argument: 0, key: 'key' } },
  ],
  retryOptions: [
    {
      path: 'createClient',
      kind: 'reconnect',
      option: { argument: 0, key: 'socket.reconnectStrategy' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'createCluster',
      kind: 'reconnect',
      option: { argument: 0, key: 'defaults.socket.reconnectStrategy' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: '{createClient,createClientPool}', option: { argument: 0, key: 'socket.socketTimeout' } }],
  same: [
    { path: 'redis#{createCluster,createSentinel,createClientPool}()', as: 'redis#createClient()' },
    {
      path: 'redis#{RedisClientType,RedisClusterType,RedisSentinelType,RedisClientPoolType}()',
      as: 'redis#createClient()',
    },
    { path: 'redis#createClient().{duplicate,connect,withTypeMapping,on,once}()', as: 'redis#createClient()' },
    { path: '@redis/client#createClient()', as: 'redis#createClient()' },
    { path: 'redis#createClient().multi().*()', as: 'redis#createClient().multi()' },
  ],
  defaults: {
    version: '6.3.1',
    attempts: null,
    on: 'connection lost or refused: reconnects for ever; queued (not yet written) commands wait; commands already written reject on disconnect; not after a socketTimeout',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'socket.reconnectStrategy (createClient), disableOfflineQueue, commandsQueueMaxLength',
    timeoutOption:
      'commandOptions: { timeout } (5000, covers only the wait BEFORE the command is written), socket.socketTimeout (none), socket.connectTimeout (5000)',
    regionOption: 'url / socket.host',
    idempotency: 'not examined',
    notes:
      'The 5 s command timeout is taken off the moment the command goes to the socket: an answer that never comes is awaited for ever unless socketTimeout is set.',
    source: [
      '@redis/client/dist/lib/client/socket.js:437',
      '@redis/client/dist/lib/client/socket.js:45',
      '@redis/client/dist/lib/client/socket.js:48',
      '@redis/client/dist/lib/defaults.js:5',
      '@redis/client/dist/lib/client/index.js:466',
      '@redis/client/dist/lib/client/commands-queue.js:429',
      '@redis/client/dist/lib/client/socket.js:430',
      '@redis/client/dist/lib/client/pool.js:82',
    ],
    alsoFor: ['redis'],
    exceptions: [
      {
        packages: ['redis'],
        below: '5.0.0',
        version: '4.7.1',
        backoff: 'custom',
        jitter: false,
        source: ['@redis/client/dist/lib/client/socket.js:129'],
      },
      {
        packages: ['@redis/client'],
        below: '2.0.0',
        version: '1.6.1',
        backoff: 'custom',
        jitter: false,
        source: ['@redis/client/dist/lib/client/socket.js:129'],
      },
    ],
  },
} as const satisfies Library;
