import type { Library } from '../../model/library.ts';

export default {
  id: 'surrealdb',
  packages: ['surrealdb'],
  purpose: 'Client of SurrealDB.',
  system: { name: 'SurrealDB', kind: 'database', vendor: 'SurrealDB', hosting: 'either' },
  hosts: ['*.surreal.cloud'],
  clients: [
    { path: 'Surreal()', options: { argument: 0 } },
    { path: 'Surreal().connect()', options: { argument: 1 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'Surreal().{select,info,version,health,export,exportSql}', effect: 'read' },
    { path: 'Surreal().{create,update,upsert,insert,relate,delete,import,importSql}', effect: 'write' },
    { path: 'Surreal().{live,liveOf,liveQuery}', effect: 'consume' },
    { path: 'Surreal().{query,run,signin,signup,authenticate,begin,beginTransaction}', effect: 'call' },
    {
      path: 'Surreal().{begin,beginTransaction}().{query,select,create,update,upsert,insert,relate,delete,run,commit,cancel}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
