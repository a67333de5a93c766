import type { Library } from '../../model/library.ts';

export default {
  id: 'cassandra',
  packages: ['cassandra-driver'],
  purpose: 'Driver of Apache Cassandra and ScyllaDB.',
  system: {
    name: 'Cassandra',
    aliases: ['Apache Cassandra', 'ScyllaDB', 'Astra DB'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'contactPoints' } }],
  outbound: [
    { path: 'Client().{connect,execute,batch,eachRow,stream}', effect: 'call' },
    { path: 'mapping.Mapper().forModel().{get,find,findAll}', effect: 'read' },
    { path: 'mapping.Mapper().forModel().{insert,update,remove}', effect: 'write' },
  ],
  defaults: {
    version: '4.10.0',
    attempts: 2,
    on: 'unavailable: once on the next host; read timeout: once if enough replicas answered; write timeout of a BATCH_LOG: once; socket error / client timeout / overloaded only when the query is marked isIdempotent, then host after host without a count; default isIdempotent = false',
    backoff: 'none',
    jitter: false,
    timeoutMs: 12000,
    worstCaseMs: 24000,
    retryOption: 'policies.retry, queryOptions.isIdempotent',
    timeoutOption: 'socketOptions.readTimeout (or queryOptions.readTimeout); socketOptions.connectTimeout 5000',
    regionOption: 'contactPoints, localDataCenter',
    idempotency: 'not examined',
    notes:
      'Hosts that are down are reconnected in the background 1 s .. 10 min, for ever. Worst case is for one non-idempotent statement with one server-side retry.',
    source: [
      'cassandra-driver/lib/client-options.js:85',
      'cassandra-driver/lib/client-options.js:81',
      'cassandra-driver/lib/policies/retry.js:44',
      'cassandra-driver/lib/policies/retry.js:117',
      'cassandra-driver/lib/request-execution.js:344',
      'cassandra-driver/lib/request-execution.js:346',
      'cassandra-driver/lib/policies/index.js:68',
    ],
  },
  errors: [
    {
      name: 'NoHostAvailableError',
      means: 'No host could be asked; its inner errors say why.',
      again: 'later',
      action: 'Check the hosts and whether they run.',
      source: 'cassandra-driver/lib/errors.js:46',
    },
    {
      name: 'OperationTimedOutError',
      means: 'A host did not answer in time; a write may have been done.',
      again: 'later',
      action: 'Look at the load of the hosts.',
      source: 'cassandra-driver/lib/errors.js:125',
    },
    {
      name: 'BusyConnectionError',
      means: 'A connection has as many requests as it may.',
      again: 'later',
      action: 'Send fewer at once.',
      source: 'cassandra-driver/lib/errors.js:159',
    },
  ],
} as const satisfies Library;
