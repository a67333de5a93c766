import type { Library } from '../../model/library.ts';

export default {
  id: 'mempool-space-api',
  packages: [],
  purpose: 'Blocks and fees of Bitcoin.',
  system: {
    name: 'mempool.space',
    kind: 'http-api',
    vendor: 'mempool.space',
    hosting: 'saas',
  },
  hosts: ['mempool.space'],
} as const satisfies Library;
