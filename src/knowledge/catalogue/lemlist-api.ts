import type { Library } from '../../model/library.ts';

export default {
  id: 'lemlist-api',
  packages: [],
  purpose: 'Sales by email.',
  system: {
    name: 'lemlist',
    kind: 'email',
    vendor: 'lemlist',
    hosting: 'saas',
  },
  hosts: ['api.lemlist.com'],
} as const satisfies Library;
