import type { Library } from '../../model/library.ts';

export default {
  id: 'sanity-api',
  packages: [],
  purpose: 'Texts and images of pages.',
  system: {
    name: 'Sanity',
    kind: 'http-api',
    vendor: 'Sanity',
    hosting: 'saas',
  },
  hosts: ['*.sanity.io'],
} as const satisfies Library;
