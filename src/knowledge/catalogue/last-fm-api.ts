import type { Library } from '../../model/library.ts';

export default {
  id: 'last-fm-api',
  packages: [],
  purpose: 'Music.',
  system: {
    name: 'Last.fm',
    kind: 'http-api',
    vendor: 'Last.fm',
    hosting: 'saas',
  },
  hosts: ['*.audioscrobbler.com'],
} as const satisfies Library;
