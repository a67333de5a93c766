import type { Library } from '../../model/library.ts';

export default {
  id: 'newsapi-api',
  packages: [],
  purpose: 'News.',
  system: {
    name: 'NewsAPI.org',
    kind: 'http-api',
    vendor: 'NewsAPI',
    hosting: 'saas',
  },
  hosts: ['newsapi.org'],
} as const satisfies Library;
