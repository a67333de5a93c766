import type { Library } from '../../model/library.ts';

export default {
  id: 'medusa-js-sdk',
  packages: ['@medusajs/js-sdk'],
  purpose: 'Client of a Medusa server.',
  system: { name: 'Medusa', kind: 'http-api', vendor: 'Medusa', hosting: 'either' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    { path: 'default().{store,admin}.*.{list,retrieve}', effect: 'read' },
    { path: 'default().{store,admin}.*.{list,retrieve}*', effect: 'read' },
    { path: 'default().{store,admin}.*.{create,update,delete}', effect: 'write' },
    { path: 'default().{store,admin}.*.{create,update,delete,add,remove,batch,cancel,archive,link}*', effect: 'write' },
    { path: 'default().{store,admin}.*.*', effect: 'call' },
    { path: 'default().auth.{login,logout,register,callback,refresh,resetPassword,updateProvider}', effect: 'call' },
    { path: 'default().client.{fetch,fetchStream}', effect: 'call' },
  ],
} as const satisfies Library;
