import type { Library } from '../../model/library.ts';

export default {
  id: 'dodo-payments',
  packages: ['dodopayments'],
  purpose: 'Client of Dodo Payments.',
  system: { name: 'Dodo Payments', kind: 'payment', vendor: 'Dodo Payments', hosting: 'saas' },
  hosts: ['*.dodopayments.com'],
  clients: [{ path: 'DodoPayments()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } }],
  outbound: [
    { path: 'DodoPayments().*.{get,list,retrieve,search,find,getAll,listAll,read,query,fetch}', effect: 'read' },
    { path: 'DodoPayments().*.*.{get,list,retrieve,search,find,getAll,listAll,read,query,fetch}', effect: 'read' },
    { path: 'DodoPayments().*.{create,update,delete,del,remove,cancel,add,archive,upsert,patch,put}', effect: 'write' },
    {
      path: 'DodoPayments().*.*.{create,update,delete,del,remove,cancel,add,archive,upsert,patch,put}',
      effect: 'write',
    },
    { path: 'DodoPayments().*.*', effect: 'call' },
    { path: 'DodoPayments().*.*.*', effect: 'call' },
  ],
  local: ['DodoPayments().webhooks.{unwrap,unsafeUnwrap}'],
  retryOptions: [
    {
      path: 'DodoPayments',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: 'DodoPayments', option: { argument: 0, key: 'timeout' } }],
  same: [{ path: 'dodopayments#default', as: 'dodopayments#DodoPayments' }],
} as const satisfies Library;
