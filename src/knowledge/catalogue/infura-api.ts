import type { Library } from '../../model/library.ts';

export default {
  id: 'infura-api',
  packages: [],
  purpose: 'Nodes of block chains.',
  system: {
    name: 'Infura',
    kind: 'http-api',
    vendor: 'Consensys',
    hosting: 'saas',
  },
  hosts: ['*.infura.io'],
} as const satisfies Library;
