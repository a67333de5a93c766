import type { Library } from '../../model/library.ts';

export default {
  id: 'mailjet',
  packages: ['node-mailjet'],
  purpose: 'Client of the Mailjet API.',
  system: {
    name: 'Mailjet',
    kind: 'email',
    vendor: 'Sinch',
    hosting: 'saas',
  },
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'apiConnect()', options: { argument: 2 } },
    { path: 'smsConnect()', options: { argument: 1 } },
  ],
  outbound: [{ path: '{default,apiConnect,smsConnect}().{get,post,put,delete}().request', effect: 'call' }],
  same: [{ path: 'node-mailjet#Client()', as: 'node-mailjet#apiConnect()' }],
} as const satisfies Library;
