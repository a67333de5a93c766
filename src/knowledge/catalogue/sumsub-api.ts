import type { Library } from '../../model/library.ts';

export default {
  id: 'sumsub-api',
  packages: [],
  purpose: 'Checks of the identity of people.',
  system: {
    name: 'Sumsub',
    kind: 'http-api',
    vendor: 'Sumsub',
    hosting: 'saas',
  },
  hosts: ['api.sumsub.com'],
} as const satisfies Library;
