import type { Library } from '../../model/library.ts';

export default {
  id: 'stytch',
  packages: ['stytch', '@stytch/nextjs', '@stytch/vanilla-js'],
  purpose: 'Client of the Stytch API.',
  system: {
    name: 'Stytch',
    kind: 'auth',
    vendor: 'Stytch',
    hosting: 'saas',
  },
  clients: [
    { path: 'Client()', options: { argument: 0 } },
    { path: 'B2BClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{Client,B2BClient}().*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: '{Client,B2BClient}().*.*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    { path: '{Client,B2BClient}().*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: '{Client,B2BClient}().*.*.{create,update,delete,del,remove,cancel,add,archive,upsert}', effect: 'write' },
    { path: '{Client,B2BClient}().*.*', effect: 'call' },
    { path: '{Client,B2BClient}().*.*.*', effect: 'call' },
  ],
} as const satisfies Library;
