import type { Library } from '../../model/library.ts';

export default {
  id: 'veriff-api',
  packages: [],
  purpose: 'Checks of the identity of people.',
  system: {
    name: 'Veriff',
    kind: 'http-api',
    vendor: 'Veriff',
    hosting: 'saas',
  },
  hosts: ['*.veriff.com', '*.veriff.me'],
} as const satisfies Library;
