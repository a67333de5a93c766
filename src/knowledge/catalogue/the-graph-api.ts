import type { Library } from '../../model/library.ts';

export default {
  id: 'the-graph-api',
  packages: [],
  purpose: 'Queries of block chains.',
  system: {
    name: 'The Graph',
    kind: 'http-api',
    vendor: 'The Graph',
    hosting: 'saas',
  },
  hosts: ['*.thegraph.com'],
} as const satisfies Library;
