import type { Library } from '../../model/library.ts';

export default {
  id: 'dune-api',
  packages: [],
  purpose: 'Queries of block chains.',
  system: {
    name: 'Dune Analytics',
    kind: 'analytics',
    vendor: 'Dune',
    hosting: 'saas',
  },
  hosts: ['api.dune.com'],
} as const satisfies Library;
