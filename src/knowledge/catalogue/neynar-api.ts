import type { Library } from '../../model/library.ts';

export default {
  id: 'neynar-api',
  packages: [],
  purpose: 'Social network Farcaster.',
  system: {
    name: 'Neynar',
    kind: 'http-api',
    vendor: 'Neynar',
    hosting: 'saas',
  },
  hosts: ['*.neynar.com'],
} as const satisfies Library;
