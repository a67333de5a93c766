import type { Library } from '../../model/library.ts';

export default {
  id: 'bamboohr',
  packages: ['bamboohr'],
  purpose: 'Client of BambooHR, staff.',
  system: {
    name: 'BambooHR',
    kind: 'http-api',
    vendor: 'BambooHR',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
    },
  ],
  outbound: [
    {
      path: 'default().call',
      effect: 'call',
    },
  ],
} as const satisfies Library;
