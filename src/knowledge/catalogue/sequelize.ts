import type { Library } from '../../model/library.ts';

const postgresql = { name: 'PostgreSQL', aliases: ['Postgres'], kind: 'database', hosting: 'either' } as const;
const mysql = { name: 'MySQL', aliases: ['MariaDB'], kind: 'database', hosting: 'either' } as const;
const microsoftSQLServer = {
  name: 'Microsoft SQL Server',
  aliases: ['SQL Server', 'MSSQL', 'Azure SQL'],
  kind: 'database',
  vendor: 'Microsoft',
  hosting: 'either',
} as const;
const sqlite = { name: 'SQLite', aliases: ['libSQL'], kind: 'database', hosting: 'self-hosted' } as const;
const oracleDatabase = {
  name: 'Oracle Database',
  aliases: ['Oracle'],
  kind: 'database',
  vendor: 'Oracle',
  hosting: 'either',
} as const;
const snowflake = { name: 'Snowflake', kind: 'database', vendor: 'Snowflake', hosting: 'saas' } as const;

export default {
  id: 'sequelize',
  packages: ['sequelize', 'sequelize-typescript', '@sequelize/core', '@nestjs/sequelize'],
  purpose: 'Object-relational mapper.',
  system: { name: 'SQL database', kind: 'database', hosting: 'either' },
  systemChoices: [
    {
      path: 'Sequelize',
      option: { argument: 0, key: 'dialect' },
      systems: {
        postgres: postgresql,
        mysql: mysql,
        mariadb: mysql,
        mssql: microsoftSQLServer,
        sqlite: sqlite,
        snowflake: snowflake,
        oracle: oracleDatabase,
      },
    },
    {
      path: 'Sequelize',
      option: { argument: 1, key: 'dialect' },
      systems: {
        postgres: postgresql,
        mysql: mysql,
        mariadb: mysql,
        mssql: microsoftSQLServer,
        sqlite: sqlite,
        snowflake: snowflake,
        oracle: oracleDatabase,
      },
    },
    {
      path: 'Sequelize',
      option: { argument: 3, key: 'dialect' },
      systems: {
        postgres: postgresql,
        mysql: mysql,
        mariadb: mysql,
        mssql: microsoftSQLServer,
        sqlite: sqlite,
        snowflake: snowflake,
        oracle: oracleDatabase,
      },
    },
  ],
  drivers: {
    pg: postgresql,
    mysql2: mysql,
    mariadb: mysql,
    tedious: microsoftSQLServer,
    sqlite3: sqlite,
    oracledb: oracleDatabase,
  },
  clients: [
    { path: 'Sequelize()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'Sequelize()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'default()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'SequelizeModule.forRoot()', options: { argument: 0 }, url: { argument: 0, key: 'uri' } },
  ],
  tables: [
    {
      path: 'Model.{findAll,findByPk,findOne,findAndCountAll,count,max,min,sum,aggregate}',
      effect: 'read',
      at: { kind: 'receiver' },
    },
    {
      path: 'Model.{create,bulkCreate,update,destroy,upsert,findOrCreate,findCreateFind,restore,truncate,increment,decrement}',
      effect: 'write',
      at: { kind: 'receiver' },
    },
  ],
  tableDefinitions: [{ path: 'Sequelize().define', name: { argument: 0 } }],
  decorators: [{ path: 'Table', role: 'table', name: { argument: 0, key: 'tableName' } }],
  outbound: [
    { path: 'Model.{findAll,findByPk,findOne,findAndCountAll,count,max,min,sum,aggregate}', effect: 'read' },
    {
      path: 'Model.{create,bulkCreate,update,destroy,upsert,findOrCreate,findCreateFind,restore,truncate,increment,decrement,sync}',
      effect: 'write',
    },
    { path: 'Model().{save,update,destroy,restore,increment,decrement,reload}', effect: 'write' },
    { path: 'Sequelize().{query,transaction,authenticate,sync}', effect: 'call' },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
  retryOptions: [
    {
      path: 'Sequelize',
      kind: 'client-option',
      option: { argument: 0, key: 'retry.max' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'Sequelize',
      kind: 'client-option',
      option: { argument: 1, key: 'retry.max' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'Sequelize',
      kind: 'client-option',
      option: { argument: 3, key: 'retry.max' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  same: [
    { path: 'sequelize#default()', as: 'sequelize#Sequelize()' },
    { path: 'sequelize#Sequelize().define()', as: 'sequelize#Model' },
    { path: 'sequelize#Sequelize().models.*', as: 'sequelize#Model' },
    { path: 'sequelize#Sequelize().model()', as: 'sequelize#Model' },
    { path: 'sequelize#{ModelStatic,ModelCtor}()', as: 'sequelize#Model' },
    { path: 'sequelize#Model.{create,build,findByPk,findOne}()', as: 'sequelize#Model()' },
    { path: 'sequelize-typescript#Model', as: 'sequelize#Model' },
    { path: 'sequelize-typescript#Sequelize()', as: 'sequelize#Sequelize()' },
  ],
  timeoutOptions: [
    { path: '{Sequelize,default}', option: { argument: 0, key: 'dialectOptions.query_timeout' } },
    { path: '{Sequelize,default}', option: { argument: 0, key: 'dialectOptions.statement_timeout' } },
    { path: '{Sequelize,default}', option: { argument: 1, key: 'dialectOptions.query_timeout' } },
    { path: '{Sequelize,default}', option: { argument: 1, key: 'dialectOptions.statement_timeout' } },
    { path: '{Sequelize,default}', option: { argument: 3, key: 'dialectOptions.query_timeout' } },
    { path: '{Sequelize,default}', option: { argument: 3, key: 'dialectOptions.statement_timeout' } },
  ],
  defaults: {
    version: '6.37.8',
    attempts: 1,
    on: 'only errors whose text is exactly "SQLITE_BUSY: database is locked"; every other error is not repeated',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'retry: { max, match, backoffBase, backoffExponent, timeout } (options or per query; max counts the first try)',
    timeoutOption:
      'pool.acquire 60000 (waiting for a connection); queries: none (dialectOptions, e.g. statement_timeout)',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Giving retry: { max: 3 } to the constructor replaces the whole default, also match; an empty match means EVERY error is repeated, INSERTs included. Pool of 5 connections only.',
    source: [
      'sequelize/lib/sequelize.js:121',
      'sequelize/lib/sequelize.js:123',
      'sequelize/lib/dialects/abstract/connection-manager.js:24',
      'sequelize/lib/dialects/abstract/connection-manager.js:21',
      'retry-as-promised/dist/index.js:82',
      'retry-as-promised/dist/index.js:44',
    ],
    alsoFor: ['sequelize-typescript', '@nestjs/sequelize'],
  },
  errors: [
    {
      name: 'SequelizeConnectionAcquireTimeoutError',
      means: 'No connection of the pool became free in time.',
      again: 'later',
      action: 'Look for transactions that are not ended, and compare the size of the pool with the load.',
      source: 'sequelize/lib/errors/connection/connection-acquire-timeout-error.js:31',
    },
    {
      name: 'SequelizeConnectionRefusedError',
      means: 'The database refused the connection.',
      again: 'later',
      action: 'Check host and port, and whether it runs.',
      source: 'sequelize/lib/errors/connection/connection-refused-error.js:31',
    },
    {
      name: 'SequelizeConnectionTimedOutError',
      means: 'No connection was made in time.',
      again: 'later',
      action: 'Check whether the database can be reached.',
      source: 'sequelize/lib/errors/connection/connection-timed-out-error.js:31',
    },
    {
      name: 'SequelizeHostNotFoundError',
      means: 'The name of the host is not known.',
      again: 'depends',
      action: 'Check the host, and DNS.',
      source: 'sequelize/lib/errors/connection/host-not-found-error.js:31',
    },
    {
      name: 'SequelizeAccessDeniedError',
      means: 'The user or the password is wrong.',
      again: 'no',
      action: 'Check the connection settings.',
      source: 'sequelize/lib/errors/connection/access-denied-error.js:31',
    },
    {
      name: 'SequelizeUniqueConstraintError',
      means: 'A row with this unique value exists already.',
      again: 'no',
      action: 'Treat it as existing, or choose another value.',
      source: 'sequelize/lib/errors/validation/unique-constraint-error.js:45',
    },
    {
      name: 'SequelizeForeignKeyConstraintError',
      means: 'A foreign key refers to a row that does not exist, or that is still referred to.',
      again: 'no',
      action: 'Check the order of writes.',
      source: 'sequelize/lib/errors/database/foreign-key-constraint-error.js:49',
    },
    {
      name: 'SequelizeTimeoutError',
      means: 'A query took too long or waited for a lock.',
      again: 'later',
      action: 'Look for slow queries and locks.',
      source: 'sequelize/lib/errors/database/timeout-error.js:31',
    },
    {
      name: 'SequelizeValidationError',
      means: 'A value does not fit the model.',
      again: 'no',
      action: 'Look at its errors.',
      source: 'sequelize/lib/errors/validation-error.js:109',
    },
    {
      name: 'SequelizeOptimisticLockError',
      means: 'The row was changed by somebody else since it was read.',
      again: 'no',
      action: 'Read it again, and apply the change anew.',
      source: 'sequelize/lib/errors/optimistic-lock-error.js:41',
    },
  ],
} as const satisfies Library;
