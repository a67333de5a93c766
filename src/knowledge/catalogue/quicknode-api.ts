import type { Library } from '../../model/library.ts';

export default {
  id: 'quicknode-api',
  packages: [],
  purpose: 'Nodes of block chains.',
  system: {
    name: 'QuickNode',
    kind: 'http-api',
    vendor: 'QuickNode',
    hosting: 'saas',
  },
  hosts: ['*.quiknode.pro', 'api.quicknode.com'],
} as const satisfies Library;
