import type { Library } from '../../model/library.ts';

export default {
  id: 'ipdata',
  packages: ['ipdata'],
  purpose: 'Client of ipdata, place of an IP address.',
  system: {
    name: 'ipdata',
    kind: 'http-api',
    vendor: 'ipdata',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
    },
  ],
  outbound: [
    {
      path: 'default().{lookup,bulkLookup}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
