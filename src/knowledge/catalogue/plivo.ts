import type { Library } from '../../model/library.ts';

export default {
  id: 'plivo',
  packages: ['plivo'],
  purpose: 'Client of the Plivo API.',
  system: {
    name: 'Plivo',
    kind: 'sms',
    vendor: 'Plivo',
    hosting: 'saas',
  },
  clients: [{ path: 'Client()', options: { argument: 2 } }],
  outbound: [
    { path: 'Client().messages.create', effect: 'send' },
    { path: 'Client().calls.*', effect: 'call' },
    { path: 'Client().messages.{get,list}', effect: 'read' },
  ],
} as const satisfies Library;
