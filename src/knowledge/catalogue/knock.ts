import type { Library } from '../../model/library.ts';

export default {
  id: 'knock',
  packages: ['@knocklabs/node', '@knocklabs/react', '@knocklabs/client'],
  purpose: 'Client of Knock, notifications.',
  system: {
    name: 'Knock',
    kind: 'http-api',
    vendor: 'Knock',
    hosting: 'saas',
  },
  clients: [
    { path: 'Knock()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Knock().workflows.trigger', effect: 'send' },
    { path: 'default().workflows.trigger', effect: 'send' },
    { path: 'Knock().notify', effect: 'send' },
    { path: 'Knock().*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: 'Knock().*.*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: 'Knock().*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: 'Knock().*.*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: 'Knock().*.*', effect: 'call' },
    { path: 'Knock().*.*.*', effect: 'call' },
  ],
} as const satisfies Library;
