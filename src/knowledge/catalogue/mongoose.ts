import type { Library } from '../../model/library.ts';

export default {
  id: 'mongoose',
  packages: ['mongoose', '@nestjs/mongoose', '@typegoose/typegoose'],
  purpose: 'Object-document mapper of MongoDB.',
  system: {
    name: 'MongoDB',
    aliases: ['Mongo', 'MongoDB Atlas'],
    kind: 'database',
    hosting: 'either',
  },
  clients: [
    { path: 'connect()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'createConnection()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'MongooseModule.forRoot()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'MongooseModule.forRootAsync()', options: { argument: 0 } },
  ],
  decorators: [{ path: 'InjectModel', role: 'injected', name: { argument: 0 } }],
  tables: [
    {
      path: 'model().{find,findOne,findById,aggregate,count,countDocuments,estimatedDocumentCount,distinct,exists}',
      effect: 'read',
      at: { kind: 'receiver' },
    },
    {
      path: 'model().{create,insertMany,insertOne,updateOne,updateMany,replaceOne,deleteOne,deleteMany,findOneAndUpdate,findByIdAndUpdate,findOneAndDelete,findByIdAndDelete,findOneAndReplace,bulkWrite,bulkSave}',
      effect: 'write',
      at: { kind: 'receiver' },
    },
  ],
  tableDefinitions: [
    { path: 'model', name: { argument: 0 } },
    { path: 'connection.model', name: { argument: 0 } },
    { path: '{createConnection,Connection}().model', name: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'model().{find,findOne,findById,aggregate,count,countDocuments,estimatedDocumentCount,distinct,exists,watch}',
      effect: 'read',
    },
    {
      path: 'model().{create,insertMany,insertOne,updateOne,updateMany,replaceOne,deleteOne,deleteMany,findOneAndUpdate,findByIdAndUpdate,findOneAndDelete,findByIdAndDelete,findOneAndReplace,bulkWrite,bulkSave,createIndexes,syncIndexes}',
      effect: 'write',
    },
    { path: 'model()().{save,updateOne,deleteOne,remove}', effect: 'write' },
    { path: 'Document().{save,updateOne,deleteOne,remove}', effect: 'write' },
    { path: 'connect', effect: 'call' },
    { path: 'createConnection', effect: 'call', needs: { argument: 0 } },
    { path: 'startSession', effect: 'call' },
    { path: 'connection.{transaction,dropDatabase}', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'connect',
      kind: 'client-option',
      option: { argument: 1, key: 'retryWrites' },
      counts: 'switch',
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'MongooseModule.forRoot',
      kind: 'reconnect',
      option: { argument: 1, key: 'retryAttempts' },
      counts: 'attempts',
      backoff: 'fixed',
      jitter: false,
      backoffOption: { argument: 1, key: 'retryDelay' },
    },
  ],
  timeoutOptions: [
    { path: '{connect,createConnection,MongooseModule.forRoot}', option: { argument: 1, key: 'socketTimeoutMS' } },
    {
      path: '{connect,createConnection}',
      option: { argument: 1, key: 'serverSelectionTimeoutMS' },
      ofCallAlone: true,
    },
  ],
  same: [
    { path: 'mongoose#Model()', as: 'mongoose#model()' },
    { path: 'mongoose#createConnection().model()', as: 'mongoose#model()' },
    { path: 'mongoose#connection.model()', as: 'mongoose#model()' },
    { path: 'mongoose#Connection().model()', as: 'mongoose#model()' },
    { path: '@typegoose/typegoose#getModelForClass()', as: 'mongoose#model()' },
    { path: 'mongoose#HydratedDocument()', as: 'mongoose#Document()' },
  ],
  defaults: {
    version: '9.12.1',
    attempts: 2,
    on: 'by the mongodb driver (retryReads/retryWrites)',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retryReads, retryWrites (connect options)',
    timeoutOption:
      'bufferTimeoutMS (only while not connected; connect options or schema option); once connected: none (socketTimeoutMS)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Operations issued before the connection is up are buffered silently and fail only after 10 s.',
    source: [
      'mongoose/lib/connection.js:889',
      'mongoose/lib/connection.js:883',
      'mongoose/lib/drivers/node-mongodb-native/collection.js:140',
      'mongodb/lib/connection_string.js:968',
      'mongodb/lib/connection_string.js:975',
    ],
    alsoFor: ['@nestjs/mongoose', '@typegoose/typegoose'],
    exceptions: [
      {
        paths: [
          '**.{updateMany,deleteMany,createIndex,createIndexes,syncIndexes,dropIndex,drop,rename,dropDatabase,dropCollection,createCollection,renameCollection}',
          '{connect,createConnection,startSession}',
        ],
        on: 'nothing',
        attempts: 1,
        backoff: 'none',
        jitter: false,
        source: ['mongodb/lib/operations/update.js:32', 'mongodb/lib/operations/delete.js:27'],
      },
      {
        // No server that answers is found within serverSelectionTimeoutMS.
        paths: ['{connect,createConnection}'],
        timeoutMs: 30_000,
        source: ['mongodb/lib/connection_string.js:967'],
      },
    ],
  },
} as const satisfies Library;
