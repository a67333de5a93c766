import type { Library } from '../../model/library.ts';

export default {
  id: 'neo4j',
  packages: ['neo4j-driver', 'neo4j-driver-lite'],
  purpose: 'Driver of Neo4j.',
  system: {
    name: 'Neo4j',
    kind: 'database',
    vendor: 'Neo4j',
    hosting: 'either',
  },
  clients: [{ path: 'driver()', options: { argument: 2 }, url: { argument: 0 } }],
  outbound: [
    { path: 'driver().{executeQuery,verifyConnectivity}', effect: 'call' },
    {
      path: 'driver().session().{run,beginTransaction,executeRead,executeWrite,readTransaction,writeTransaction}',
      effect: 'call',
    },
    { path: 'driver().session().{executeRead,executeWrite}<0.0>.run', effect: 'call' },
  ],
  same: [
    { path: 'neo4j-driver#Driver()', as: 'neo4j-driver#driver()' },
    { path: 'neo4j-driver#Session()', as: 'neo4j-driver#driver().session()' },
  ],
  defaults: {
    version: '6.3.0',
    attempts: null,
    on: 'executeRead/executeWrite/executeQuery: transient, service-unavailable and session-expired errors, until 30 s have passed (checked only between tries); session.run and beginTransaction: none',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'maxTransactionRetryTime (driver config)',
    timeoutOption:
      'connectionTimeout 30000, connectionAcquisitionTimeout 60000 (driver config); query: timeout in the transaction config, none by default',
    regionOption: 'the url',
    idempotency: 'not examined',
    notes:
      'The transaction function is run again as a whole. The 30 s are not a deadline: a try that hangs is never cut.',
    source: [
      'neo4j-driver-core/lib/internal/transaction-executor.js:95',
      'neo4j-driver-core/lib/internal/transaction-executor.js:96',
      'neo4j-driver-core/lib/internal/transaction-executor.js:97',
      'neo4j-driver-core/lib/internal/transaction-executor.js:153',
      'neo4j-driver-core/lib/internal/constants.js:23',
      'neo4j-driver-core/lib/internal/constants.js:27',
      'neo4j-driver-core/lib/types.js:137',
    ],
    alsoFor: ['neo4j-driver', 'neo4j-driver-lite'],
  },
  errors: [
    {
      name: 'ServiceUnavailable',
      means: 'The server cannot be reached; a transaction that was being committed may be done.',
      again: 'later',
      action: 'Check the address and whether it runs.',
      source: 'neo4j-driver-core/lib/error.js:89',
    },
    {
      name: 'SessionExpired',
      means: 'The session cannot be used any more, mostly because the leader changed.',
      again: 'later',
      action: 'Run the whole transaction again, if doing it twice does no harm.',
      source: 'neo4j-driver-core/lib/error.js:95',
    },
    {
      name: 'Neo.TransientError.Transaction.DeadlockDetected',
      means: 'Two transactions waited for each other, and this one was ended.',
      again: 'yes',
      action: 'Run the whole transaction again.',
      source: 'https://neo4j.com/docs/status-codes/current/errors/all-errors/',
    },
    {
      name: 'Neo.ClientError.Security.Unauthorized',
      means: 'The user or the password is wrong.',
      again: 'no',
      action: 'Check the connection settings.',
      source: 'https://neo4j.com/docs/status-codes/current/errors/all-errors/',
    },
    {
      name: 'Neo.ClientError.Schema.ConstraintValidationFailed',
      means: 'A constraint forbids the change.',
      again: 'no',
      action: 'Look at which constraint its message names.',
      source: 'https://neo4j.com/docs/status-codes/current/errors/all-errors/',
    },
  ],
} as const satisfies Library;
