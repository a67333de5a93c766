import type { Library } from '../../model/library.ts';

export default {
  id: 'seven',
  packages: ['sms77-client', '@seven.io/client'],
  purpose: 'Client of the seven API.',
  system: {
    name: 'seven',
    aliases: ['sms77'],
    kind: 'sms',
    vendor: 'seven communications',
    hosting: 'saas',
  },
  clients: [{ path: 'default()' }, { path: 'Client()', options: { argument: 0 } }],
  outbound: [
    { path: 'default().sms', effect: 'send' },
    { path: 'SmsResource().dispatch', effect: 'send' },
  ],
} as const satisfies Library;
