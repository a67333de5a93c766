import type { Library } from '../../model/library.ts';

export default {
  id: 'cryptocompare-api',
  packages: [],
  purpose: 'Prices of crypto currencies.',
  system: {
    name: 'CryptoCompare',
    kind: 'http-api',
    vendor: 'CryptoCompare',
    hosting: 'saas',
  },
  hosts: ['*.cryptocompare.com'],
} as const satisfies Library;
