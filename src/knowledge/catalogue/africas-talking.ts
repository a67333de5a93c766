import type { Library } from '../../model/library.ts';

export default {
  id: 'africas-talking',
  packages: ['africastalking'],
  purpose: "Client of the Africa's Talking API.",
  system: {
    name: "Africa's Talking",
    kind: 'sms',
    vendor: "Africa's Talking",
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 } }],
  outbound: [{ path: 'default().{SMS,AIRTIME,VOICE}.*', effect: 'send' }],
} as const satisfies Library;
