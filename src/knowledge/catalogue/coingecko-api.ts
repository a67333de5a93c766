import type { Library } from '../../model/library.ts';

export default {
  id: 'coingecko-api',
  packages: [],
  purpose: 'Prices of crypto currencies.',
  system: {
    name: 'CoinGecko',
    kind: 'http-api',
    vendor: 'CoinGecko',
    hosting: 'saas',
  },
  hosts: ['*.coingecko.com'],
} as const satisfies Library;
