import type { Library } from '../../model/library.ts';

export default {
  id: 'pinterest-api',
  packages: [],
  purpose: 'Pins and sign-in with Pinterest.',
  system: {
    name: 'Pinterest',
    kind: 'http-api',
    vendor: 'Pinterest',
    hosting: 'saas',
  },
  hosts: ['*.pinterest.com'],
} as const satisfies Library;
