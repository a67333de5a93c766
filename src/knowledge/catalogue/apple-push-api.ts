import type { Library } from '../../model/library.ts';

export default {
  id: 'apple-push-api',
  packages: [],
  purpose: 'Push messages to devices of Apple.',
  system: {
    name: 'Apple Push Notification service',
    aliases: ['APNs'],
    kind: 'http-api',
    vendor: 'Apple',
    hosting: 'saas',
  },
  hosts: ['*.push.apple.com'],
} as const satisfies Library;
