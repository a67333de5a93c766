import type { Library } from '../../model/library.ts';

export default {
  id: 'square',
  packages: ['square'],
  purpose: 'Client of the Square API.',
  system: {
    name: 'Square',
    kind: 'payment',
    vendor: 'Block',
    hosting: 'saas',
  },
  clients: [
    { path: 'SquareClient()', options: { argument: 0 } },
    { path: 'Client()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'SquareClient().*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: 'SquareClient().*.*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: 'SquareClient().*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: 'SquareClient().*.*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: 'SquareClient().*.*', effect: 'call' },
    { path: 'SquareClient().*.*.*', effect: 'call' },
  ],
} as const satisfies Library;
