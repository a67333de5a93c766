import type { Library } from '../../model/library.ts';

export default {
  id: 'pusher-api',
  packages: [],
  purpose: 'Live messages to browsers and apps.',
  system: {
    name: 'Pusher',
    aliases: ['Pusher Channels'],
    kind: 'http-api',
    vendor: 'MessageBird',
    hosting: 'saas',
  },
  hosts: ['*.pusher.com', '*.pusherapp.com'],
} as const satisfies Library;
