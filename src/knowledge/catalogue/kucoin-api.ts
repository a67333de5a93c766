import type { Library } from '../../model/library.ts';

export default {
  id: 'kucoin-api',
  packages: [],
  purpose: 'Exchange of crypto currencies.',
  system: {
    name: 'KuCoin',
    kind: 'http-api',
    vendor: 'KuCoin',
    hosting: 'saas',
  },
  hosts: ['*.kucoin.com'],
} as const satisfies Library;
