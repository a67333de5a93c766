import type { Library } from '../../model/library.ts';

export default {
  id: 'bluesky-api',
  packages: [],
  purpose: 'Social network.',
  system: {
    name: 'Bluesky',
    kind: 'http-api',
    vendor: 'Bluesky',
    hosting: 'saas',
  },
  hosts: ['bsky.social', '*.bsky.app', '*.bsky.network'],
} as const satisfies Library;
