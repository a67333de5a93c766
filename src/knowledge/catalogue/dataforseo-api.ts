import type { Library } from '../../model/library.ts';

export default {
  id: 'dataforseo-api',
  packages: [],
  purpose: 'Results of search engines.',
  system: {
    name: 'DataForSEO',
    kind: 'http-api',
    vendor: 'DataForSEO',
    hosting: 'saas',
  },
  hosts: ['*.dataforseo.com'],
} as const satisfies Library;
