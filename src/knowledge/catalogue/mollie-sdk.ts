import type { Library } from '../../model/library.ts';

export default {
  id: 'mollie-sdk',
  packages: ['mollie-api-typescript'],
  purpose: 'Generated client of the Mollie API.',
  system: { name: 'Mollie', kind: 'payment', vendor: 'Mollie', hosting: 'saas' },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'serverURL' } }],
  outbound: [
    { path: 'Client().*.{get,list,all,listBalances,listPayments}', effect: 'read' },
    { path: 'Client().*.{create,update,cancel,delete,revoke,release}', effect: 'write' },
    { path: 'Client().*.*', effect: 'call' },
  ],
  timeoutOptions: [{ path: 'Client', option: { argument: 0, key: 'timeoutMs' } }],
} as const satisfies Library;
