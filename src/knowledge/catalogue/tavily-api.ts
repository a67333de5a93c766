import type { Library } from '../../model/library.ts';

export default {
  id: 'tavily-api',
  packages: [],
  purpose: 'Search of the web for language models.',
  system: {
    name: 'Tavily',
    kind: 'search',
    vendor: 'Tavily',
    hosting: 'saas',
  },
  hosts: ['api.tavily.com'],
} as const satisfies Library;
