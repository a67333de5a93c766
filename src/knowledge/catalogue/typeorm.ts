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
const mongodb = { name: 'MongoDB', aliases: ['Mongo', 'MongoDB Atlas'], kind: 'database', hosting: 'either' } as const;

export default {
  id: 'typeorm',
  packages: ['typeorm', '@nestjs/typeorm'],
  purpose: 'Object-relational mapper.',
  system: {
    name: 'SQL database',
    kind: 'database',
    hosting: 'either',
  },
  systemChoices: [
    {
      path: 'DataSource',
      option: { argument: 0, key: 'type' },
      systems: {
        postgres: postgresql,
        mysql: mysql,
        mariadb: mysql,
        mssql: microsoftSQLServer,
        sqlite: sqlite,
        'better-sqlite3': sqlite,
        oracle: oracleDatabase,
        mongodb: mongodb,
      },
    },
  ],
  drivers: {
    pg: postgresql,
    mysql2: mysql,
    mysql: mysql,
    'better-sqlite3': sqlite,
    sqlite3: sqlite,
    mssql: microsoftSQLServer,
    oracledb: oracleDatabase,
    mongodb: mongodb,
  },
  clients: [
    { path: 'DataSource()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'createConnection()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'TypeOrmModule.forRoot()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'TypeOrmModule.forRootAsync()', options: { argument: 0 } },
  ],
  decorators: [
    { path: 'Entity', role: 'table', name: { argument: 0 } },
    { path: 'Entity', role: 'table', name: { argument: 0, key: 'name' } },
    { path: 'InjectRepository', role: 'injected', name: { argument: 0 } },
  ],
  tables: [
    {
      path: 'Repository().{find,findBy,findAndCount,findAndCountBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,exists,existsBy,exist,count,countBy,sum,average,minimum,maximum}',
      effect: 'read',
      at: { kind: 'receiver', madeWith: { argument: 0 } },
    },
    {
      path: 'Repository().{save,remove,softRemove,recover,insert,update,upsert,delete,softDelete,restore,increment,decrement,clear}',
      effect: 'write',
      at: { kind: 'receiver', madeWith: { argument: 0 } },
    },
    {
      path: 'EntityManager().{find,findBy,findAndCount,findAndCountBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,exists,existsBy,exist,count,countBy,sum,average,minimum,maximum}',
      effect: 'read',
      at: { kind: 'slot', slot: { argument: 0 } },
    },
    {
      path: 'EntityManager().{insert,update,upsert,delete,softDelete,restore,increment,decrement,clear}',
      effect: 'write',
      at: { kind: 'slot', slot: { argument: 0 } },
    },
  ],
  outbound: [
    {
      path: 'Repository().{find,findBy,findAndCount,findAndCountBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,exists,existsBy,exist,count,countBy,sum,average,minimum,maximum}',
      effect: 'read',
    },
    {
      path: 'EntityManager().{find,findBy,findAndCount,findAndCountBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,exists,existsBy,exist,count,countBy,sum,average,minimum,maximum}',
      effect: 'read',
    },
    {
      path: 'SelectQueryBuilder().{getMany,getOne,getOneOrFail,getRawMany,getRawOne,getCount,getManyAndCount,getExists,stream}',
      effect: 'read',
    },
    {
      path: 'Repository().{save,remove,softRemove,recover,insert,update,upsert,delete,softDelete,restore,increment,decrement,clear}',
      effect: 'write',
    },
    {
      path: 'EntityManager().{save,remove,softRemove,recover,insert,update,upsert,delete,softDelete,restore,increment,decrement,clear}',
      effect: 'write',
    },
    { path: '{Repository,EntityManager}().query', effect: 'call' },
    { path: 'SelectQueryBuilder().execute', effect: 'call' },
    { path: 'DataSource().{initialize,query,transaction,runMigrations,synchronize}', effect: 'call' },
    { path: 'EntityManager().transaction', effect: 'call' },
    { path: 'QueryRunner().{query,startTransaction,commitTransaction,rollbackTransaction,connect}', effect: 'call' },
  ],
  promises: [
    {
      path: '{Repository,EntityManager}().{save,insert,update,upsert,delete,remove,softDelete,softRemove,restore,increment,decrement,query}',
      begins: 'at-once',
    },
    { path: 'SelectQueryBuilder().execute', begins: 'at-once' },
  ],
  retryOptions: [
    {
      path: 'TypeOrmModule.forRoot',
      kind: 'reconnect',
      option: { argument: 0, key: 'retryAttempts' },
      counts: 'attempts',
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 0, key: 'retryDelay' },
    },
  ],
  same: [
    {
      path: 'typeorm#{DataSource,EntityManager}().{getRepository,getTreeRepository,getMongoRepository}()',
      as: 'typeorm#Repository()',
    },
    { path: 'typeorm#{TreeRepository,MongoRepository,BaseEntity}()', as: 'typeorm#Repository()' },
    // An entity that extends it is its own repository: `Photo.find()`.
    { path: 'typeorm#BaseEntity', as: 'typeorm#Repository()' },
    {
      path: 'typeorm#{getRepository,getTreeRepository,getMongoRepository,getCustomRepository}()',
      as: 'typeorm#Repository()',
    },
    { path: 'typeorm#getConnection()', as: 'typeorm#DataSource()' },
    { path: 'typeorm#getManager()', as: 'typeorm#EntityManager()' },
    { path: 'typeorm#DataSource().manager', as: 'typeorm#EntityManager()' },
    { path: 'typeorm#Repository().manager', as: 'typeorm#EntityManager()' },
    { path: 'typeorm#DataSource().transaction<0.0>', as: 'typeorm#EntityManager()' },
    { path: 'typeorm#EntityManager().transaction<0.0>', as: 'typeorm#EntityManager()' },
    {
      path: 'typeorm#{Repository,EntityManager,DataSource}().createQueryBuilder()',
      as: 'typeorm#SelectQueryBuilder()',
    },
    {
      path: 'typeorm#SelectQueryBuilder().{select,addSelect,where,andWhere,orWhere,leftJoin,leftJoinAndSelect,innerJoin,innerJoinAndSelect,orderBy,addOrderBy,groupBy,limit,offset,skip,take,setParameters,insert,into,values,update,set,delete,from,withDeleted}()',
      as: 'typeorm#SelectQueryBuilder()',
    },
    { path: 'typeorm#DataSource().createQueryRunner()', as: 'typeorm#QueryRunner()' },
    { path: 'typeorm#QueryRunner().manager', as: 'typeorm#EntityManager()' },
    { path: 'typeorm#createConnection()', as: 'typeorm#DataSource()' },
    { path: 'typeorm#Connection()', as: 'typeorm#DataSource()' },
  ],
  defaults: {
    version: '1.1.1',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption:
      'connectTimeoutMS (postgres), connectTimeout (mysql), maxQueryExecutionTime only logs; extra: { ... } goes to the driver',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Passes undefined on, so the driver defaults count: pg waits for ever on connect, pool and query; mysql2 10 s to connect.',
    source: [
      'typeorm/driver/postgres/PostgresDriver.js:1378',
      'typeorm/driver/postgres/PostgresDriver.js:1380',
      'typeorm/driver/mysql/MysqlDriver.js:935',
    ],
    alsoFor: ['@nestjs/typeorm'],
  },
  errors: [
    {
      name: 'QueryFailedError',
      means: 'The database refused a query; its driverError says why.',
      again: 'depends',
      action: 'Look at its driverError.',
      source: 'typeorm/error/QueryFailedError.js:9',
    },
    {
      name: 'EntityNotFoundError',
      means: 'No row was found where one is needed.',
      again: 'no',
      action: 'Treat it as missing.',
      source: 'typeorm/error/EntityNotFoundError.js:10',
    },
    {
      name: 'OptimisticLockVersionMismatchError',
      means: 'The row was changed by somebody else since it was read.',
      again: 'no',
      action: 'Read it again, and apply the change anew.',
      source: 'typeorm/error/OptimisticLockVersionMismatchError.js:8',
    },
    {
      name: 'CannotExecuteNotConnectedError',
      means: 'The data source is not connected.',
      again: 'no',
      action: 'Initialise it first.',
      source: 'typeorm/error/CannotExecuteNotConnectedError.js:8',
    },
    {
      name: 'EntityMetadataNotFoundError',
      means: 'An entity is not known to the data source.',
      again: 'no',
      action: 'Add it to its entities.',
      source: 'typeorm/error/EntityMetadataNotFoundError.js:7',
    },
    {
      name: 'QueryRunnerAlreadyReleasedError',
      means: 'A query runner was used after it was released.',
      again: 'no',
      action: 'Await all queries before.',
      source: 'typeorm/error/QueryRunnerAlreadyReleasedError.js:5',
    },
  ],
} as const satisfies Library;
