import type { Library } from '../../model/library.ts';

const postgresql = { name: 'PostgreSQL', aliases: ['Postgres'], kind: 'database', hosting: 'either' } as const;
const mysql = { name: 'MySQL', aliases: ['MariaDB'], kind: 'database', hosting: 'either' } as const;
const sqlite = { name: 'SQLite', aliases: ['libSQL'], kind: 'database', hosting: 'self-hosted' } as const;
const mongodb = { name: 'MongoDB', aliases: ['Mongo', 'MongoDB Atlas'], kind: 'database', hosting: 'either' } as const;
const microsoftSQLServer = {
  name: 'Microsoft SQL Server',
  aliases: ['SQL Server', 'MSSQL', 'Azure SQL'],
  kind: 'database',
  vendor: 'Microsoft',
  hosting: 'either',
} as const;

export default {
  id: 'mikro-orm',
  packages: [
    '@mikro-orm/core',
    '@mikro-orm/postgresql',
    '@mikro-orm/mysql',
    '@mikro-orm/mariadb',
    '@mikro-orm/sqlite',
    '@mikro-orm/better-sqlite',
    '@mikro-orm/mongodb',
    '@mikro-orm/mssql',
    '@mikro-orm/nestjs',
  ],
  purpose: 'Object-relational mapper with a unit of work.',
  system: {
    name: 'SQL database',
    kind: 'database',
    hosting: 'either',
  },
  drivers: {
    '@mikro-orm/postgresql': postgresql,
    '@mikro-orm/mysql': mysql,
    '@mikro-orm/mariadb': mysql,
    '@mikro-orm/sqlite': sqlite,
    '@mikro-orm/better-sqlite': sqlite,
    '@mikro-orm/mongodb': mongodb,
    '@mikro-orm/mssql': microsoftSQLServer,
  },
  clients: [
    { path: 'MikroORM.init()', options: { argument: 0 }, url: { argument: 0, key: 'clientUrl' } },
    { path: 'MikroORM.initSync()', options: { argument: 0 }, url: { argument: 0, key: 'clientUrl' } },
    { path: 'MikroORM()', options: { argument: 0 }, url: { argument: 0, key: 'clientUrl' } },
    { path: 'MikroOrmModule.forRoot()', options: { argument: 0 }, url: { argument: 0, key: 'clientUrl' } },
  ],
  outbound: [
    {
      path: 'EntityManager().{find,findAll,findOne,findOneOrFail,findAndCount,findByCursor,count,refresh}',
      effect: 'read',
    },
    { path: 'EntityRepository().{find,findAll,findOne,findOneOrFail,findAndCount,findByCursor,count}', effect: 'read' },
    {
      path: 'EntityManager().{flush,persistAndFlush,removeAndFlush,insert,insertMany,upsert,upsertMany,nativeUpdate,nativeDelete}',
      effect: 'write',
    },
    { path: 'EntityRepository().{insert,insertMany,upsert,upsertMany,nativeUpdate,nativeDelete}', effect: 'write' },
    { path: 'EntityManager().{transactional,begin,commit,rollback,execute}', effect: 'call' },
  ],
  same: [
    {
      path: '@mikro-orm/{core,postgresql,mysql,mariadb,sqlite,better-sqlite,mongodb,mssql}#{MikroORM,MikroORM.init,MikroORM.initSync}().em',
      as: '@mikro-orm/core#EntityManager()',
    },
    { path: '@mikro-orm/core#SqlEntityManager()', as: '@mikro-orm/core#EntityManager()' },
    { path: '@mikro-orm/core#EntityManager().{fork,persist,remove}()', as: '@mikro-orm/core#EntityManager()' },
    { path: '@mikro-orm/core#EntityManager().{getRepository,repo}()', as: '@mikro-orm/core#EntityRepository()' },
    { path: '@mikro-orm/core#EntityManager().transactional<0.0>', as: '@mikro-orm/core#EntityManager()' },
    {
      path: '@mikro-orm/{postgresql,mysql,mariadb,sqlite,better-sqlite,mongodb,mssql}#EntityManager()',
      as: '@mikro-orm/core#EntityManager()',
    },
    {
      path: '@mikro-orm/{postgresql,mysql,mariadb,sqlite,better-sqlite,mongodb,mssql}#EntityRepository()',
      as: '@mikro-orm/core#EntityRepository()',
    },
  ],
  defaults: {
    version: '7.2.2',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'pool, driverOptions (passed to the SQL driver package)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'The core has no retry and no timer; what the driver packages do was not read.',
    source: ['@mikro-orm/core/utils/Configuration.js:17'],
    alsoFor: [
      '@mikro-orm/better-sqlite',
      '@mikro-orm/mariadb',
      '@mikro-orm/mongodb',
      '@mikro-orm/mssql',
      '@mikro-orm/mysql',
      '@mikro-orm/nestjs',
      '@mikro-orm/postgresql',
      '@mikro-orm/sqlite',
    ],
  },
  errors: [
    {
      name: 'DeadlockException',
      means: 'Two transactions waited for each other, and this one was ended.',
      again: 'yes',
      action: 'Run the whole transaction again.',
      source: '@mikro-orm/core/exceptions.js:63',
    },
    {
      name: 'LockWaitTimeoutException',
      means: 'A lock could not be had in time.',
      again: 'later',
      action: 'Find the transaction that holds it.',
      source: '@mikro-orm/core/exceptions.js:87',
    },
    {
      name: 'UniqueConstraintViolationException',
      means: 'A row with this unique value exists already.',
      again: 'no',
      action: 'Treat it as existing, or choose another value.',
      source: '@mikro-orm/core/exceptions.js:129',
    },
    {
      name: 'ForeignKeyConstraintViolationException',
      means: 'A foreign key refers to a row that does not exist, or that is still referred to.',
      again: 'no',
      action: 'Check the order of writes.',
      source: '@mikro-orm/core/exceptions.js:69',
    },
    {
      name: 'NotNullConstraintViolationException',
      means: 'A column that must have a value got none.',
      again: 'no',
      action: 'Set the value.',
      source: '@mikro-orm/core/exceptions.js:99',
    },
    {
      name: 'TableNotFoundException',
      means: 'The table does not exist.',
      again: 'no',
      action: 'Check whether all migrations ran.',
      source: '@mikro-orm/core/exceptions.js:123',
    },
    {
      name: 'ConnectionException',
      means: 'The connection to the database failed; a statement that was sent may have been done.',
      again: 'later',
      action: 'Check whether it can be reached.',
      source: '@mikro-orm/core/exceptions.js:25',
    },
    {
      name: 'ReadOnlyException',
      means: 'A write went to a server that only reads.',
      again: 'no',
      action: 'Send writes to the primary.',
      source: '@mikro-orm/core/exceptions.js:105',
    },
  ],
} as const satisfies Library;
