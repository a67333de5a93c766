import type { Library } from '../../model/library.ts';

export default {
  id: 'firecrawl-api',
  packages: [],
  purpose: 'Reads web pages.',
  system: {
    name: 'Firecrawl',
    kind: 'http-api',
    vendor: 'Firecrawl',
    hosting: 'saas',
  },
  hosts: ['api.firecrawl.dev'],
} as const satisfies Library;
