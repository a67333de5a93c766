import type { Library } from '../../model/library.ts';

export default {
  id: 'defillama-api',
  packages: [],
  purpose: 'Prices and facts of decentralised finance.',
  system: {
    name: 'DefiLlama',
    kind: 'http-api',
    vendor: 'DefiLlama',
    hosting: 'saas',
  },
  hosts: ['*.llama.fi'],
} as const satisfies Library;
