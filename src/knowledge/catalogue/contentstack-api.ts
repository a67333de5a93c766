import type { Library } from '../../model/library.ts';

export default {
  id: 'contentstack-api',
  packages: [],
  purpose: 'Content.',
  system: {
    name: 'Contentstack',
    kind: 'http-api',
    vendor: 'Contentstack',
    hosting: 'saas',
  },
  hosts: ['*.contentstack.io', '*.contentstack.com'],
} as const satisfies Library;
