import type { Library } from '../../model/library.ts';

export default {
  id: 'plunk',
  packages: ['@plunk/node'],
  purpose: 'Client of the Plunk API.',
  system: {
    name: 'Plunk',
    kind: 'email',
    vendor: 'Plunk',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 1 } }],
  outbound: [
    { path: 'default().emails.send', effect: 'send' },
    { path: 'default().events.*', effect: 'call' },
    { path: 'default().contacts.*', effect: 'call' },
  ],
} as const satisfies Library;
