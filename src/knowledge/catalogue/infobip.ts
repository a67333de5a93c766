import type { Library } from '../../model/library.ts';

export default {
  id: 'infobip',
  packages: ['@infobip-api/sdk'],
  purpose: 'Client of the Infobip API.',
  system: {
    name: 'Infobip',
    kind: 'sms',
    vendor: 'Infobip',
    hosting: 'saas',
  },
  clients: [{ path: 'Infobip()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [{ path: 'Infobip().channels.*.send', effect: 'send' }],
} as const satisfies Library;
