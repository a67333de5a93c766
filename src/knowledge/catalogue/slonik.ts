import type { Library } from '../../model/library.ts';

export default {
  id: 'slonik',
  packages: ['slonik', '@silverhand/slonik'],
  purpose: 'Driver of PostgreSQL with checked SQL.',
  system: {
    name: 'PostgreSQL',
    aliases: ['Postgres'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [{ path: 'createPool()', options: { argument: 1 }, url: { argument: 0 } }],
  outbound: [
    // The names say how many rows come back, and nothing about what the statement does.
    {
      path: '{createPool,CommonQueryMethods,DatabaseTransactionConnection}().{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query,stream,transaction}',
      effect: 'call',
    },
    { path: 'createPool().connect', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'createPool',
      kind: 'client-option',
      option: { argument: 1, key: 'connectionRetryLimit' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'createPool',
      kind: 'client-option',
      option: { argument: 1, key: 'queryRetryLimit' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'createPool',
      kind: 'client-option',
      option: { argument: 1, key: 'transactionRetryLimit' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  same: [
    {
      path: 'slonik#{DatabasePool,DatabaseConnection,DatabasePoolConnection}()',
      as: 'slonik#createPool()',
    },
    { path: 'slonik#createPool().connect<0.0>', as: 'slonik#createPool()' },
    {
      path: 'slonik#{createPool,CommonQueryMethods,DatabaseTransactionConnection}().transaction<0.0>',
      as: 'slonik#DatabaseTransactionConnection()',
    },
    { path: '@silverhand/slonik#{createPool,DatabasePool}()', as: 'slonik#createPool()' },
    { path: '@silverhand/slonik#CommonQueryMethods()', as: 'slonik#CommonQueryMethods()' },
    {
      path: '@silverhand/slonik#DatabaseTransactionConnection()',
      as: 'slonik#DatabaseTransactionConnection()',
    },
  ],
  defaults: {
    version: '47.3.2',
    attempts: 6,
    on: 'a query or transaction that PostgreSQL rolled back (SQLSTATE class 40: serialization failure, deadlock); nothing else',
    backoff: 'none',
    jitter: false,
    timeoutMs: 60_000,
    worstCaseMs: null,
    retryOption:
      'queryRetryLimit, transactionRetryLimit, connectionRetryLimit (counts after the first try; options of createPool)',
    timeoutOption:
      'statementTimeout, connectionTimeout, idleInTransactionSessionTimeout (milliseconds; options of createPool)',
    regionOption: null,
    idempotency: 'a transaction that was rolled back has left nothing; the handler of transaction() runs again',
    notes:
      'The time limit is statement_timeout, which the server keeps: a server that does not answer at all is waited for. Getting a connection is given up after 5 s, and tried 4 times in all. A pool has 10 connections.',
    source: [
      'slonik/dist/factories/createClientConfiguration.js:10',
      'slonik/dist/factories/createClientConfiguration.js:20',
      'slonik/dist/factories/createClientConfiguration.js:24',
      'slonik/dist/routines/executeQuery.js:18',
      'slonik/dist/routines/establishConnection.js:10',
      'slonik/dist/connectionMethods/transaction.js:35',
      '@slonik/pg-driver/dist/factories/createPgDriverFactory.js:96',
    ],
    lastAfterTimeout: true,
    exceptions: [
      {
        paths: [
          'DatabaseTransactionConnection().{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query,stream}',
        ],
        on: 'nothing: a query of a transaction is not tried again by itself, the transaction is',
        attempts: 1,
        source: ['slonik/dist/routines/executeQuery.js:200'],
      },
      // A pool, or a connection with a transaction.
      { paths: ['CommonQueryMethods().**'], unknown: true, source: ['slonik/dist/types.d.ts:86'] },
    ],
  },
  errors: [
    {
      name: 'BackendTerminatedError',
      means: 'The server ended the connection.',
      again: 'later',
      action: 'Run the query again if that does no harm.',
      source: '@slonik/errors/dist/errors.js:12',
    },
    {
      name: 'BackendTerminatedUnexpectedlyError',
      means: 'The connection was lost; a statement that was sent may have been done.',
      again: 'later',
      action: 'Look at the log of the server.',
      source: '@slonik/errors/dist/errors.js:18',
    },
    {
      name: 'StatementTimeoutError',
      means: 'The statement took longer than its limit.',
      again: 'no',
      action: 'Make the query faster, or raise the limit.',
      source: '@slonik/errors/dist/errors.js:117',
    },
    {
      name: 'IdleTransactionTimeoutError',
      means: 'A transaction waited for too long.',
      again: 'no',
      action: 'Do slow work outside of it.',
      source: '@slonik/errors/dist/errors.js:62',
    },
    {
      name: 'StatementCancelledError',
      means: 'The statement was cancelled.',
      again: 'no',
      action: 'Look for who cancelled it.',
      source: '@slonik/errors/dist/errors.js:109',
    },
    {
      name: 'UniqueIntegrityConstraintViolationError',
      means: 'A row with this unique value exists already.',
      again: 'no',
      action: 'Treat it as existing, or choose another value.',
      source: '@slonik/errors/dist/errors.js:142',
    },
    {
      name: 'ForeignKeyIntegrityConstraintViolationError',
      means: 'A foreign key refers to a row that does not exist, or that is still referred to.',
      again: 'no',
      action: 'Check the order of writes.',
      source: '@slonik/errors/dist/errors.js:56',
    },
    {
      name: 'NotNullIntegrityConstraintViolationError',
      means: 'A column that must have a value got none.',
      again: 'no',
      action: 'Set the value.',
      source: '@slonik/errors/dist/errors.js:93',
    },
    {
      name: 'SchemaValidationError',
      means: 'A row does not fit its schema in the code.',
      again: 'no',
      action: 'Compare table and schema.',
      source: '@slonik/errors/dist/errors.js:99',
    },
  ],
} as const satisfies Library;
