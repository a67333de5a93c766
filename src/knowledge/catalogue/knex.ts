import type { Library } from '../../model/library.ts';

const postgresql = { name: 'PostgreSQL', aliases: ['Postgres'], kind: 'database', hosting: 'either' } as const;
const mysql = { name: 'MySQL', aliases: ['MariaDB'], kind: 'database', hosting: 'either' } as const;
const sqlite = { name: 'SQLite', aliases: ['libSQL'], kind: 'database', hosting: 'self-hosted' } as const;
const microsoftSQLServer = {
  name: 'Microsoft SQL Server',
  aliases: ['SQL Server', 'MSSQL', 'Azure SQL'],
  kind: 'database',
  vendor: 'Microsoft',
  hosting: 'either',
} as const;
const oracleDatabase = {
  name: 'Oracle Database',
  aliases: ['Oracle'],
  kind: 'database',
  vendor: 'Oracle',
  hosting: 'either',
} as const;

export default {
  id: 'knex',
  packages: ['knex', 'objection'],
  purpose: 'Query builder for SQL databases.',
  system: {
    name: 'SQL database',
    kind: 'database',
    hosting: 'either',
  },
  systemChoices: [
    {
      path: 'default',
      option: { argument: 0, key: 'client' },
      systems: {
        pg: postgresql,
        postgres: postgresql,
        pgnative: postgresql,
        cockroachdb: postgresql,
        mysql: mysql,
        mysql2: mysql,
        sqlite3: sqlite,
        'better-sqlite3': sqlite,
        mssql: microsoftSQLServer,
        oracledb: oracleDatabase,
      },
    },
  ],
  drivers: {
    pg: postgresql,
    mysql2: mysql,
    mysql: mysql,
    sqlite3: sqlite,
    'better-sqlite3': sqlite,
    tedious: microsoftSQLServer,
    oracledb: oracleDatabase,
  },
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'connection' } },
    { path: 'knex()', options: { argument: 0 }, url: { argument: 0, key: 'connection' } },
  ],
  tables: [
    {
      path: 'default()().**.{insert,update,delete,del,truncate,increment,decrement}',
      effect: 'write',
      at: { kind: 'start', slot: { argument: 0 } },
    },
    {
      path: 'default()().**.{select,first,pluck,count,countDistinct,sum,max,min,avg}',
      effect: 'read',
      at: { kind: 'start', slot: { argument: 0 } },
    },
    { path: 'default().insert().into', effect: 'write', at: { kind: 'slot', slot: { argument: 0 } } },
    { path: 'default().batchInsert', effect: 'write', at: { kind: 'slot', slot: { argument: 0 } } },
    { path: 'default().{from,select().from}', effect: 'read', at: { kind: 'slot', slot: { argument: 0 } } },
  ],
  outbound: [
    { path: 'default()', effect: 'call' },
    {
      path: 'default().{raw,transaction,batchInsert,select,from,insert,table,with,withRecursive,into}',
      effect: 'call',
    },
    { path: 'default().schema.*', effect: 'call' },
    { path: 'default().migrate.*', effect: 'call' },
    { path: 'default().seed.run', effect: 'call' },
    { path: 'Model.query', effect: 'call' },
  ],
  same: [
    { path: 'knex#knex()', as: 'knex#default()' },
    { path: 'knex#Knex()', as: 'knex#default()' },
    { path: 'knex#Knex.Transaction()', as: 'knex#default()' },
    { path: 'knex#default().transaction<0.0>', as: 'knex#default()' },
    { path: 'knex#default().transaction()', as: 'knex#default()' },
  ],
  defaults: {
    version: '3.3.0',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption:
      'acquireConnectionTimeout 60000 (config; waiting for a pool connection); queries: .timeout(ms), none by default',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'A forgotten transaction/connection shows only after 60 s as "Timeout acquiring a connection".',
    source: [
      'knex/lib/client.js:253',
      'knex/lib/client.js:230',
      'knex/lib/execution/runner.js:149',
      'tarn/dist/Pool.js:73',
    ],
    alsoFor: ['objection'],
  },
  errors: [
    {
      name: 'Knex: Timeout acquiring a connection',
      means: 'No connection of the pool became free in time.',
      again: 'later',
      action: 'Look for transactions that are not ended, and compare the size of the pool with the load.',
      source: 'knex/lib/client.js:494',
    },
    {
      name: 'KnexTimeoutError',
      means: 'Something took longer than its time limit; the database may go on with it.',
      again: 'later',
      action: 'Look at its message.',
      source: 'knex/lib/util/timeout.js:1',
    },
    {
      name: 'MigrationLocked',
      means: 'A migration runs, or ended without removing its lock.',
      again: 'depends',
      action: 'See whether one runs; else knex migrate:unlock.',
      source: 'knex/lib/migrations/migrate/Migrator.js:21',
    },
  ],
} as const satisfies Library;
