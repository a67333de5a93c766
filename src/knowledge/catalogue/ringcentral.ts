import type { Library } from '../../model/library.ts';

export default {
  id: 'ringcentral',
  packages: ['@ringcentral/sdk'],
  purpose: 'Client of the RingCentral API.',
  system: {
    name: 'RingCentral',
    kind: 'sms',
    vendor: 'RingCentral',
    hosting: 'saas',
  },
  clients: [
    { path: 'SDK()', options: { argument: 0 }, url: { argument: 0, key: 'server' } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'SDK().platform().{login,get,post,put,delete,send}', effect: 'call' },
    { path: 'SDK().{login,get,post,put,delete,send}', effect: 'call' },
  ],
} as const satisfies Library;
