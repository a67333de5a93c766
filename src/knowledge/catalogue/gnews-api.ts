import type { Library } from '../../model/library.ts';

export default {
  id: 'gnews-api',
  packages: [],
  purpose: 'News.',
  system: {
    name: 'GNews',
    kind: 'http-api',
    vendor: 'GNews',
    hosting: 'saas',
  },
  hosts: ['gnews.io'],
} as const satisfies Library;
