import type { Library } from '../../model/library.ts';

export default {
  id: 'bitbucket',
  packages: ['bitbucket'],
  purpose: 'Client of Bitbucket.',
  system: { name: 'Bitbucket', kind: 'http-api', vendor: 'Atlassian', hosting: 'saas' },
  clients: [{ path: 'Bitbucket()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    { path: 'Bitbucket().*.{get,list,search}', effect: 'read' },
    { path: 'Bitbucket().*.{get,list,search}*', effect: 'read' },
    { path: 'Bitbucket().*.{create,update,delete,merge,approve,decline}', effect: 'write' },
    { path: 'Bitbucket().*.{create,update,delete,add,remove,put,bulkCreateOrUpdate}*', effect: 'write' },
    { path: 'Bitbucket().*.*', effect: 'call' },
    { path: 'Bitbucket().request', effect: 'call' },
  ],
} as const satisfies Library;
