import type { Library } from '../../model/library.ts';

export default {
  id: 'telnyx',
  packages: ['telnyx'],
  purpose: 'Client of the Telnyx API.',
  system: {
    name: 'Telnyx',
    kind: 'sms',
    vendor: 'Telnyx',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 } }],
  outbound: [
    { path: 'default().messages.{send,create,sendGroupMms}', effect: 'send' },
    { path: 'default().calls.*', effect: 'call' },
    { path: 'default().{numberLookup,verifications,phoneNumbers}.*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: 'telnyx#Telnyx', as: 'telnyx#default' }],
} as const satisfies Library;
