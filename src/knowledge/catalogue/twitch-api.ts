import type { Library } from '../../model/library.ts';

export default {
  id: 'twitch-api',
  packages: [],
  purpose: 'Streams and sign-in with Twitch.',
  system: {
    name: 'Twitch',
    kind: 'http-api',
    vendor: 'Twitch',
    hosting: 'saas',
  },
  hosts: ['*.twitch.tv'],
} as const satisfies Library;
