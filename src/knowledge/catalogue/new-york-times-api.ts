import type { Library } from '../../model/library.ts';

export default {
  id: 'new-york-times-api',
  packages: [],
  purpose: 'News.',
  system: {
    name: 'The New York Times',
    kind: 'http-api',
    vendor: 'The New York Times',
    hosting: 'saas',
  },
  hosts: ['api.nytimes.com'],
} as const satisfies Library;
