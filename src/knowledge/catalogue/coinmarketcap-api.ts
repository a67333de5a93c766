import type { Library } from '../../model/library.ts';

export default {
  id: 'coinmarketcap-api',
  packages: [],
  purpose: 'Prices of crypto currencies.',
  system: {
    name: 'CoinMarketCap',
    kind: 'http-api',
    vendor: 'CoinMarketCap',
    hosting: 'saas',
  },
  hosts: ['*.coinmarketcap.com'],
} as const satisfies Library;
