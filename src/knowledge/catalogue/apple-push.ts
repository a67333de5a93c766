import type { Library } from '../../model/library.ts';

export default {
  id: 'apple-push',
  packages: ['@parse/node-apn', 'apn', 'apns2', 'node-apn'],
  purpose: 'Sends push messages to Apple devices.',
  system: {
    name: 'Apple Push Notification service',
    aliases: ['APNs'],
    kind: 'http-api',
    vendor: 'Apple',
    hosting: 'saas',
  },
  clients: [
    { path: 'Provider()', options: { argument: 0 } },
    { path: 'ApnsClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Provider().send', effect: 'send' },
    { path: 'ApnsClient().{send,sendMany}', effect: 'send' },
  ],
} as const satisfies Library;
