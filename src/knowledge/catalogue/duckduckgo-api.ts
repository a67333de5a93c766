import type { Library } from '../../model/library.ts';

export default {
  id: 'duckduckgo-api',
  packages: [],
  purpose: 'Search of the web.',
  system: {
    name: 'DuckDuckGo',
    kind: 'http-api',
    vendor: 'DuckDuckGo',
    hosting: 'saas',
  },
  hosts: ['api.duckduckgo.com', 'html.duckduckgo.com', 'duckduckgo.com'],
} as const satisfies Library;
