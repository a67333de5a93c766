import type { Library } from '../../model/library.ts';

export default {
  id: 'sendbird',
  packages: ['@sendbird/chat'],
  purpose: 'Chat with Sendbird.',
  system: {
    name: 'Sendbird',
    kind: 'http-api',
    vendor: 'Sendbird',
    hosting: 'saas',
  },
  hosts: ['*.sendbird.com'],
  clients: [
    {
      path: 'init()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'init().{connect,disconnect,connectFeed}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
