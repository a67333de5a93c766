import type { Library } from '../../model/library.ts';

export default {
  id: 'hacker-news-search-api',
  packages: [],
  purpose: 'Searches posts of Hacker News.',
  system: {
    name: 'Hacker News Search',
    kind: 'http-api',
    vendor: 'Algolia',
    hosting: 'saas',
  },
  hosts: ['hn.algolia.com'],
} as const satisfies Library;
