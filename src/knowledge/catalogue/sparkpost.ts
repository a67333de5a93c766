import type { Library } from '../../model/library.ts';

export default {
  id: 'sparkpost',
  packages: ['sparkpost'],
  purpose: 'Client of SparkPost.',
  system: { name: 'SparkPost', kind: 'email', vendor: 'Bird', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 1 }, url: { argument: 1, key: 'origin' } }],
  outbound: [
    { path: 'default().transmissions.send', effect: 'send' },
    { path: 'default().*.{get,list,search,searchMessage,searchIngest}', effect: 'read' },
    { path: 'default().*.{create,update,upsert,delete}', effect: 'write' },
    { path: 'default().*.*', effect: 'call' },
    { path: 'default().{get,post,put,delete,request}', effect: 'call' },
  ],
} as const satisfies Library;
