import type { Library } from '../../model/library.ts';

export default {
  id: 'notion-api',
  packages: [],
  purpose: 'Pages and databases of Notion.',
  system: {
    name: 'Notion',
    kind: 'http-api',
    vendor: 'Notion',
    hosting: 'saas',
  },
  hosts: ['api.notion.com', 'www.notion.so'],
} as const satisfies Library;
