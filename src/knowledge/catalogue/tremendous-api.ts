import type { Library } from '../../model/library.ts';

export default {
  id: 'tremendous-api',
  packages: [],
  purpose: 'Rewards and gift cards.',
  system: {
    name: 'Tremendous',
    kind: 'payment',
    vendor: 'Tremendous',
    hosting: 'saas',
  },
  hosts: ['*.tremendous.com'],
} as const satisfies Library;
