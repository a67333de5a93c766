import type { Library } from '../../model/library.ts';

export default {
  id: 'bing-search-api',
  packages: [],
  purpose: 'Search of the web.',
  system: {
    name: 'Bing Search',
    kind: 'search',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['api.bing.microsoft.com'],
} as const satisfies Library;
