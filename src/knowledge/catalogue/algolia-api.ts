import type { Library } from '../../model/library.ts';

export default {
  id: 'algolia-api',
  packages: [],
  purpose: 'What people search for with Algolia.',
  system: {
    name: 'Algolia',
    kind: 'search',
    vendor: 'Algolia',
    hosting: 'saas',
  },
  hosts: ['*.algolia.com'],
} as const satisfies Library;
