import type { Library } from '../../model/library.ts';

export default {
  id: 'hacker-news-api',
  packages: [],
  purpose: 'Posts of Hacker News.',
  system: {
    name: 'Hacker News',
    kind: 'http-api',
    vendor: 'Y Combinator',
    hosting: 'saas',
  },
  hosts: ['hacker-news.firebaseio.com', 'news.ycombinator.com'],
} as const satisfies Library;
