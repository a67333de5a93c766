import type { Library } from '../../model/library.ts';

export default {
  id: 'ayrshare-api',
  packages: [],
  purpose: 'Posts to social networks.',
  system: {
    name: 'Ayrshare',
    kind: 'http-api',
    vendor: 'Ayrshare',
    hosting: 'saas',
  },
  hosts: ['*.ayrshare.com'],
} as const satisfies Library;
