import type { Library } from '../../model/library.ts';

export default {
  id: 'intercom',
  packages: ['intercom-client', 'react-use-intercom', '@intercom/messenger-js-sdk'],
  purpose: 'Client of Intercom.',
  system: {
    name: 'Intercom',
    kind: 'http-api',
    vendor: 'Intercom',
    hosting: 'saas',
  },
  clients: [
    { path: 'IntercomClient()', options: { argument: 0 } },
    { path: 'Client()', options: { argument: 0 } },
    { path: 'IntercomProvider()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{IntercomClient,Client}().*.{get,list,retrieve,search,find,getAll,listAll,read,query}', effect: 'read' },
    {
      path: '{IntercomClient,Client}().*.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    { path: '{IntercomClient,Client}().*.*', effect: 'call' },
  ],
} as const satisfies Library;
