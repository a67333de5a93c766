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

export default {
  id: 'kysely',
  packages: ['kysely'],
  purpose: 'Typed query builder for SQL databases.',
  system: {
    name: 'SQL database',
    kind: 'database',
    hosting: 'either',
  },
  drivers: {
    pg: postgresql,
    postgres: postgresql,
    '@neondatabase/serverless': postgresql,
    mysql2: mysql,
    '@planetscale/database': mysql,
    'better-sqlite3': sqlite,
    tedious: microsoftSQLServer,
    '@libsql/client': sqlite,
  },
  clients: [{ path: 'Kysely()', options: { argument: 0 } }],
  tables: [
    { path: 'Kysely().selectFrom', effect: 'read', at: { kind: 'slot', slot: { argument: 0 } } },
    {
      path: 'Kysely().selectFrom().**.{innerJoin,leftJoin,rightJoin,fullJoin}',
      effect: 'read',
      at: { kind: 'slot', slot: { argument: 0 } },
    },
    {
      path: 'Kysely().{insertInto,replaceInto,updateTable,deleteFrom,mergeInto}',
      effect: 'write',
      at: { kind: 'slot', slot: { argument: 0 } },
    },
  ],
  outbound: [
    { path: 'Kysely().{selectFrom,selectNoFrom}', effect: 'read' },
    { path: 'Kysely().{insertInto,replaceInto,updateTable,deleteFrom,mergeInto}', effect: 'write' },
    { path: 'Kysely().{executeQuery,with,withRecursive}', effect: 'call' },
    { path: 'Kysely().transaction().execute', effect: 'call' },
    { path: 'Kysely().schema.*', effect: 'call' },
    { path: 'sql().execute', effect: 'call' },
  ],
  promises: [{ path: 'Kysely().{insertInto,replaceInto,updateTable,deleteFrom,mergeInto}', begins: 'when-awaited' }],
  same: [
    { path: 'kysely#Transaction()', as: 'kysely#Kysely()' },
    { path: 'kysely#Kysely().transaction().execute<0.0>', as: 'kysely#Kysely()' },
    { path: 'kysely#Kysely().{withPlugin,withoutPlugins,withSchema,withTables}()', as: 'kysely#Kysely()' },
    { path: 'kysely#Kysely().transaction().setIsolationLevel()', as: 'kysely#Kysely().transaction()' },
  ],
  defaults: {
    version: '0.29.9',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none of its own; those of the driver',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Migrations wait up to ONE HOUR for the migration lock of another process.',
    source: [
      'kysely/dist/query-executor/query-executor-base.js:39',
      'kysely/dist/dialect/postgres/postgres-adapter.js:5',
      'kysely/dist/dialect/mysql/mysql-adapter.js:5',
    ],
  },
  errors: [
    {
      name: 'NoResultError',
      means: 'A query gave no row where one is needed.',
      again: 'no',
      action: 'Treat it as missing.',
      source: 'kysely/dist/cjs/query-builder/no-result-error.js:5',
    },
  ],
} as const satisfies Library;
