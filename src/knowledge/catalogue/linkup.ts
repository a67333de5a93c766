import type { Library } from '../../model/library.ts';

export default {
  id: 'linkup',
  packages: ['linkup-sdk'],
  purpose: 'Client of Linkup, search of the web.',
  system: {
    name: 'Linkup',
    kind: 'http-api',
    vendor: 'Linkup',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'LinkupClient()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'LinkupClient().{search,fetch}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
