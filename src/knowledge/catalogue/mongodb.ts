import type { Library } from '../../model/library.ts';

export default {
  id: 'mongodb',
  packages: ['mongodb'],
  purpose: 'Driver of MongoDB.',
  system: {
    name: 'MongoDB',
    aliases: ['Mongo', 'MongoDB Atlas'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'MongoClient()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'MongoClient.connect()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  tables: [
    {
      path: 'Collection().{find,findOne,aggregate,count,countDocuments,estimatedDocumentCount,distinct,watch}',
      effect: 'read',
      at: { kind: 'receiver', madeWith: { argument: 0 } },
    },
    {
      path: 'Collection().{insertOne,insertMany,updateOne,updateMany,replaceOne,deleteOne,deleteMany,bulkWrite,findOneAndUpdate,findOneAndReplace,findOneAndDelete}',
      effect: 'write',
      at: { kind: 'receiver', madeWith: { argument: 0 } },
    },
  ],
  outbound: [
    {
      path: 'Collection().{find,findOne,aggregate,count,countDocuments,estimatedDocumentCount,distinct,indexes,watch}',
      effect: 'read',
    },
    { path: 'Db().{listCollections,aggregate,stats,watch}', effect: 'read' },
    {
      path: 'Collection().{insertOne,insertMany,updateOne,updateMany,replaceOne,deleteOne,deleteMany,bulkWrite,findOneAndUpdate,findOneAndReplace,findOneAndDelete,createIndex,createIndexes,dropIndex,drop,rename}',
      effect: 'write',
    },
    { path: 'Db().{createCollection,dropCollection,dropDatabase,createIndex,renameCollection}', effect: 'write' },
    { path: 'Db().command', effect: 'call' },
    { path: 'MongoClient().{connect,withSession,bulkWrite}', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'MongoClient',
      kind: 'client-option',
      option: { argument: 1, key: 'retryWrites' },
      counts: 'switch',
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'MongoClient',
      kind: 'client-option',
      option: { argument: 1, key: 'retryReads' },
      counts: 'switch',
      backoff: 'none',
      jitter: false,
    },
  ],
  timeoutOptions: [
    { path: '{MongoClient,MongoClient.connect}', option: { argument: 1, key: 'timeoutMS' } },
    { path: '{MongoClient,MongoClient.connect}', option: { argument: 1, key: 'socketTimeoutMS' } },
  ],
  same: [
    { path: 'mongodb#MongoClient.connect()', as: 'mongodb#MongoClient()' },
    { path: 'mongodb#MongoClient().db()', as: 'mongodb#Db()' },
    { path: 'mongodb#Db().{collection,createCollection}()', as: 'mongodb#Collection()' },
    { path: 'mongodb#MongoClient().connect()', as: 'mongodb#MongoClient()' },
  ],
  defaults: {
    version: '7.9.0',
    attempts: 2,
    on: 'retryable read/write errors (network error, not primary, shutdown); updateMany/deleteMany, getMore and commands inside a transaction are not repeated; overloaded-server errors: up to maxAdaptiveRetries 2 with random backoff 200 ms*2^n up to 10 s',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retryReads, retryWrites, maxAdaptiveRetries (MongoClient options or URI)',
    timeoutOption:
      'socketTimeoutMS (0), serverSelectionTimeoutMS (30000), connectTimeoutMS (30000), waitQueueTimeoutMS (0), maxTimeMS per operation; timeoutMS is ignored',
    regionOption: 'the URI',
    idempotency: 'not examined',
    notes:
      'No server reachable: each operation fails after 30 s. Server reachable but silent: waits for ever. All 100 pool connections busy: waits for ever. session.withTransaction repeats the callback for up to 120 s (backoff 5..500 ms), so the callback must be repeatable. timeoutMS is marked ignored in this version.',
    source: [
      'mongodb/lib/connection_string.js:945',
      'mongodb/lib/connection_string.js:949',
      'mongodb/lib/operations/execute_operation.js:209',
      'mongodb/lib/connection_string.js:968',
      'mongodb/lib/connection_string.js:975',
      'mongodb/lib/connection_string.js:1077',
      'mongodb/lib/operations/update.js:32',
      'mongodb/lib/operations/delete.js:27',
      'mongodb/lib/connection_string.js:1021',
      'mongodb/lib/sessions.js:467',
      'mongodb/lib/sessions.js:466',
      'mongodb/lib/operations/execute_operation.js:124',
      'mongodb/lib/connection_string.js:771',
    ],
    exceptions: [
      {
        paths: [
          '**.{updateMany,deleteMany,createIndex,createIndexes,syncIndexes,dropIndex,drop,rename,dropDatabase,dropCollection,createCollection,renameCollection}',
          'MongoClient().{connect,withSession}',
        ],
        on: 'nothing',
        attempts: 1,
        backoff: 'none',
        jitter: false,
        source: ['mongodb/lib/operations/update.js:32', 'mongodb/lib/operations/delete.js:27'],
      },
    ],
  },
} as const satisfies Library;
