import type { Library } from '../../model/library.ts';

export default {
  id: 'confluence-api',
  packages: [],
  purpose: 'Pages of Confluence.',
  system: {
    name: 'Confluence',
    kind: 'http-api',
    vendor: 'Atlassian',
    hosting: 'saas',
  },
  hosts: ['*.atlassian.net/wiki', 'api.atlassian.com/ex/confluence'],
} as const satisfies Library;
