import type { Library } from '../../model/library.ts';

export default {
  id: 'massive',
  packages: ['massive'],
  purpose: 'Data mapper of PostgreSQL.',
  system: { name: 'PostgreSQL', aliases: ['Postgres'], kind: 'database', hosting: 'either' },
  clients: [
    { path: 'default()', url: { argument: 0 } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'connectionString' } },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
  ],
  outbound: [
    { path: 'default().*.{find,findOne,findDoc,count,countDoc,search,searchDoc,where}', effect: 'read' },
    { path: 'default().{listTables,listViews,listFunctions,listSequences}', effect: 'read' },
    { path: 'default().*.{insert,update,save,destroy,refresh,saveDoc,saveDocs,updateDoc}', effect: 'write' },
    {
      path: 'default().{saveDoc,createDocumentTable,createExtension,dropExtension,createSchema,dropSchema}',
      effect: 'write',
    },
    { path: 'default().{query,withTransaction,withConnection,reload}', effect: 'call' },
  ],
} as const satisfies Library;
