import type { Library } from '../../model/library.ts';

export default {
  id: 'arcjet',
  packages: ['@arcjet/node', '@arcjet/next'],
  purpose: 'Client of Arcjet, protection from bots and abuse.',
  system: {
    name: 'Arcjet',
    kind: 'http-api',
    vendor: 'Arcjet',
    hosting: 'saas',
  },
  hosts: ['*.arcjet.com'],
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'default().protect',
      effect: 'call',
    },
    {
      path: 'default().withRule().protect',
      effect: 'call',
    },
  ],
} as const satisfies Library;
