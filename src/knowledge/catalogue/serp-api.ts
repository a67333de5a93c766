import type { Library } from '../../model/library.ts';

export default {
  id: 'serp-api',
  packages: [],
  purpose: 'Results of search engines.',
  system: {
    name: 'SerpApi',
    kind: 'search',
    vendor: 'SerpApi',
    hosting: 'saas',
  },
  hosts: ['serpapi.com'],
} as const satisfies Library;
