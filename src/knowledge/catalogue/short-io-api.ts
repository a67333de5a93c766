import type { Library } from '../../model/library.ts';

export default {
  id: 'short-io-api',
  packages: [],
  purpose: 'Short links.',
  system: {
    name: 'Short.io',
    kind: 'http-api',
    vendor: 'Short.io',
    hosting: 'saas',
  },
  hosts: ['*.short.io', '*.short.cm'],
} as const satisfies Library;
