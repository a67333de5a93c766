import type { Library } from '../../model/library.ts';

export default {
  id: 'onesignal-api',
  packages: [],
  purpose: 'Push messages.',
  system: {
    name: 'OneSignal',
    kind: 'http-api',
    vendor: 'OneSignal',
    hosting: 'saas',
  },
  hosts: ['*.onesignal.com'],
} as const satisfies Library;
