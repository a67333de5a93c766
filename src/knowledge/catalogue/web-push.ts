import type { Library } from '../../model/library.ts';

export default {
  id: 'web-push',
  packages: ['web-push'],
  purpose: 'Sends push messages to browsers.',
  system: {
    name: 'Browser push services',
    aliases: ['Web Push'],
    kind: 'http-api',
    hosting: 'saas',
  },
  clients: [{ path: 'setVapidDetails()' }],
  outbound: [{ path: 'sendNotification', effect: 'send' }],
} as const satisfies Library;
