import type { Library } from '../../model/library.ts';

export default {
  id: 'ankr-api',
  packages: [],
  purpose: 'Nodes of block chains.',
  system: {
    name: 'Ankr',
    kind: 'http-api',
    vendor: 'Ankr',
    hosting: 'saas',
  },
  hosts: ['rpc.ankr.com'],
} as const satisfies Library;
