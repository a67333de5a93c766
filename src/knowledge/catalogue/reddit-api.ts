import type { Library } from '../../model/library.ts';

export default {
  id: 'reddit-api',
  packages: [],
  purpose: 'Posts and sign-in with Reddit.',
  system: {
    name: 'Reddit',
    aliases: ['Reddit API'],
    kind: 'http-api',
    vendor: 'Reddit',
    hosting: 'saas',
  },
  hosts: ['*.reddit.com'],
} as const satisfies Library;
