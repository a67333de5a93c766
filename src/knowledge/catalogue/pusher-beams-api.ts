import type { Library } from '../../model/library.ts';

export default {
  id: 'pusher-beams-api',
  packages: [],
  purpose: 'Push messages.',
  system: {
    name: 'Pusher Beams',
    kind: 'http-api',
    vendor: 'MessageBird',
    hosting: 'saas',
  },
  hosts: ['*.pushnotifications.pusher.com'],
} as const satisfies Library;
