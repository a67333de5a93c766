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
  id: 'prisma',
  packages: ['@prisma/client', '@prisma/client/edge', '.prisma/client', '@prisma/extension-accelerate'],
  purpose: 'Object-relational mapper whose client is generated from a schema.',
  system: {
    name: 'SQL database',
    kind: 'database',
    hosting: 'either',
  },
  drivers: {
    '@prisma/adapter-pg': postgresql,
    '@prisma/adapter-neon': postgresql,
    '@prisma/adapter-planetscale': mysql,
    '@prisma/adapter-mariadb': mysql,
    '@prisma/adapter-libsql': sqlite,
    '@prisma/adapter-better-sqlite3': sqlite,
    '@prisma/adapter-d1': sqlite,
    '@prisma/adapter-mssql': microsoftSQLServer,
  },
  datasources: {
    postgresql,
    postgres: postgresql,
    mysql,
    sqlite,
    sqlserver: microsoftSQLServer,
    cockroachdb: { name: 'CockroachDB', kind: 'database', hosting: 'either' },
    mongodb: { name: 'MongoDB', aliases: ['Mongo'], kind: 'database', hosting: 'either' },
  },
  clients: [
    { path: 'PrismaClient()', options: { argument: 0 }, url: { argument: 0, key: 'datasourceUrl' } },
    { path: 'PrismaClient()', options: { argument: 0 }, url: { argument: 0, key: 'datasources.db.url' } },
  ],
  tables: [
    {
      path: 'PrismaClient().*.{findUnique,findUniqueOrThrow,findFirst,findFirstOrThrow,findMany,count,aggregate,groupBy}',
      effect: 'read',
      at: { kind: 'member', fromEnd: 2 },
    },
    {
      path: 'PrismaClient().*.{create,createMany,createManyAndReturn,update,updateMany,updateManyAndReturn,upsert,delete,deleteMany}',
      effect: 'write',
      at: { kind: 'member', fromEnd: 2 },
    },
  ],
  outbound: [
    {
      path: 'PrismaClient().*.{findUnique,findUniqueOrThrow,findFirst,findFirstOrThrow,findMany,count,aggregate,groupBy}',
      effect: 'read',
    },
    {
      path: 'PrismaClient().*.{create,createMany,createManyAndReturn,update,updateMany,updateManyAndReturn,upsert,delete,deleteMany}',
      effect: 'write',
    },
    {
      path: 'PrismaClient().{$queryRaw,$queryRawUnsafe,$executeRaw,$executeRawUnsafe,$transaction,$connect}',
      effect: 'call',
    },
  ],
  same: [
    { path: '@prisma/client#PrismaClient().$extends()', as: '@prisma/client#PrismaClient()' },
    { path: '@prisma/client#PrismaClient().$transaction<0.0>', as: '@prisma/client#PrismaClient()' },
    { path: '@prisma/client#Prisma.TransactionClient()', as: '@prisma/client#PrismaClient()' },
    { path: '@prisma/client/edge#PrismaClient()', as: '@prisma/client#PrismaClient()' },
  ],
  defaults: {
    version: '7.10.0',
    attempts: 1,
    on: 'none; write conflicts/deadlocks (P2034) are left to the caller',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption:
      'queries: none in the client (use the driver: pg connectionTimeoutMillis/query_timeout); interactive $transaction: maxWait 2000, timeout 5000 (transactionOptions)',
    regionOption: 'connection string given to the driver adapter (DATABASE_URL)',
    idempotency: 'not examined',
    notes:
      'Version 7 has no Rust engine: pool and timeouts are those of the driver (pg.Pool: waits for ever on a full pool). An interactive transaction is rolled back after 5 s, also while waiting on a slow call inside it.',
    source: [
      '@prisma/client/runtime/client.js:94',
      '@prisma/client/runtime/client.js:94',
      '@prisma/client/runtime/client.js:11',
      '@prisma/adapter-pg/dist/index.js:812',
    ],
    alsoFor: ['.prisma'],
  },
} as const satisfies Library;
