import type { Library } from '../../model/library.ts';

export default {
  id: 'mollie',
  packages: ['@mollie/api-client'],
  purpose: 'Client of the Mollie API.',
  system: {
    name: 'Mollie',
    kind: 'payment',
    vendor: 'Mollie',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'createMollieClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'createMollieClient().*.{get,page,iterate,list,all}', effect: 'read' },
    { path: 'createMollieClient().*.{create,update,cancel,delete,revoke}', effect: 'write' },
  ],
  same: [{ path: '@mollie/api-client#default()', as: '@mollie/api-client#createMollieClient()' }],
} as const satisfies Library;
