import type { Library } from '../../model/library.ts';

export default {
  id: 'shields-io-api',
  packages: [],
  purpose: 'Badges.',
  system: {
    name: 'Shields.io',
    kind: 'http-api',
    vendor: 'Shields.io',
    hosting: 'saas',
  },
  hosts: ['*.shields.io'],
} as const satisfies Library;
