import type { Library } from '../../model/library.ts';

export default {
  id: 'open-library-api',
  packages: [],
  purpose: 'Books.',
  system: {
    name: 'Open Library',
    kind: 'http-api',
    vendor: 'Internet Archive',
    hosting: 'saas',
  },
  hosts: ['*.openlibrary.org'],
} as const satisfies Library;
