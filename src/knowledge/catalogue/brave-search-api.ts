import type { Library } from '../../model/library.ts';

export default {
  id: 'brave-search-api',
  packages: [],
  purpose: 'Search of the web.',
  system: {
    name: 'Brave Search',
    kind: 'search',
    vendor: 'Brave',
    hosting: 'saas',
  },
  hosts: ['api.search.brave.com'],
} as const satisfies Library;
