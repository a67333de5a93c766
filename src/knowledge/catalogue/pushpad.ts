import type { Library } from '../../model/library.ts';

export default {
  id: 'pushpad',
  packages: ['pushpad'],
  purpose: 'Client of the Pushpad API.',
  system: {
    name: 'Pushpad',
    kind: 'http-api',
    vendor: 'Pushpad',
    hosting: 'saas',
  },
  hosts: ['pushpad.xyz'],
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'Pushpad()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Notification().{deliverTo,broadcast}', effect: 'send' },
    { path: 'Pushpad().notification.create', effect: 'send' },
    { path: 'default().notification.create', effect: 'send' },
  ],
} as const satisfies Library;
