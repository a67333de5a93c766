import type { Library } from '../../model/library.ts';

export default {
  id: 'box',
  packages: ['box-node-sdk'],
  purpose: 'Client of Box.',
  system: { name: 'Box', kind: 'http-api', vendor: 'Box', hosting: 'saas' },
  clients: [{ path: 'BoxClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'BoxClient().*.{get,search,list,download}*', effect: 'read' },
    { path: 'BoxClient().*.{create,update,delete,upload,copy,add,restore,cancel}*', effect: 'write' },
    { path: 'BoxClient().*.*', effect: 'call' },
  ],
} as const satisfies Library;
