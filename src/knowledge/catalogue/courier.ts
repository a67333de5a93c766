import type { Library } from '../../model/library.ts';

export default {
  id: 'courier',
  packages: ['@trycourier/courier'],
  purpose: 'Client of Courier, notifications.',
  system: {
    name: 'Courier',
    kind: 'http-api',
    vendor: 'Courier',
    hosting: 'saas',
  },
  clients: [
    { path: 'CourierClient()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{CourierClient,default}().send', effect: 'send' },
    { path: '{CourierClient,default}().send.message', effect: 'send' },
  ],
} as const satisfies Library;
