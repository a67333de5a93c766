import type { Library } from '../../model/library.ts';

export default {
  id: 'x-api',
  packages: [],
  purpose: 'Posts and sign-in with X, once Twitter.',
  system: {
    name: 'X (Twitter)',
    aliases: ['Twitter', 'X'],
    kind: 'http-api',
    vendor: 'X',
    hosting: 'saas',
  },
  hosts: ['*.twitter.com', '*.x.com'],
} as const satisfies Library;
