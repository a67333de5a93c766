import type { Library } from '../../model/library.ts';

export default {
  id: 'bandwidth',
  packages: ['@bandwidth/messaging', 'bandwidth-sdk'],
  purpose: 'Client of the Bandwidth API.',
  system: {
    name: 'Bandwidth',
    kind: 'sms',
    vendor: 'Bandwidth',
    hosting: 'saas',
  },
  clients: [
    { path: 'Client()', options: { argument: 0 } },
    { path: 'MessagesApi()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'ApiController().createMessage', effect: 'send' },
    { path: 'MessagesApi().createMessage', effect: 'send' },
  ],
} as const satisfies Library;
