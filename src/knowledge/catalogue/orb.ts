import type { Library } from '../../model/library.ts';

export default {
  id: 'orb',
  packages: ['orb-billing'],
  purpose: 'Client of Orb, billing by usage.',
  system: { name: 'Orb', kind: 'payment', vendor: 'Orb', hosting: 'saas' },
  clients: [{ path: 'Orb()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } }],
  outbound: [
    { path: 'Orb().events.ingest', effect: 'send' },
    { path: 'Orb().*.{get,list,retrieve,search,find,getAll,listAll,read,query,fetch}', effect: 'read' },
    { path: 'Orb().*.*.{get,list,retrieve,search,find,getAll,listAll,read,query,fetch}', effect: 'read' },
    { path: 'Orb().*.{create,update,delete,del,remove,cancel,add,archive,upsert,patch,put}', effect: 'write' },
    { path: 'Orb().*.*.{create,update,delete,del,remove,cancel,add,archive,upsert,patch,put}', effect: 'write' },
    { path: 'Orb().*.*', effect: 'call' },
    { path: 'Orb().*.*.*', effect: 'call' },
  ],
  local: ['Orb().webhooks.*'],
  retryOptions: [
    {
      path: 'Orb',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: 'Orb', option: { argument: 0, key: 'timeout' } }],
  same: [{ path: 'orb-billing#default', as: 'orb-billing#Orb' }],
} as const satisfies Library;
