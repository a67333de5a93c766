import type { Library } from '../../model/library.ts';

export default {
  id: 'searchapi-api',
  packages: [],
  purpose: 'Results of search engines.',
  system: {
    name: 'SearchApi.io',
    kind: 'http-api',
    vendor: 'SearchApi',
    hosting: 'saas',
  },
  hosts: ['*.searchapi.io'],
} as const satisfies Library;
