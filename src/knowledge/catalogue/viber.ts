import type { Library } from '../../model/library.ts';

export default {
  id: 'viber',
  packages: ['viber-bot'],
  purpose: 'Bots of Viber.',
  system: { name: 'Viber', kind: 'http-api', vendor: 'Rakuten', hosting: 'saas' },
  clients: [{ path: 'Bot()', options: { argument: 0 } }],
  outbound: [
    { path: 'Bot().{sendMessage,postToPublicChat}', effect: 'send' },
    { path: 'Bot().{getBotProfile,getUserDetails,getOnlineStatus}', effect: 'read' },
    { path: 'Bot().setWebhook', effect: 'write' },
  ],
} as const satisfies Library;
