import type { Library } from '../../model/library.ts';

export default {
  id: 'coincap-api',
  packages: [],
  purpose: 'Prices of crypto currencies.',
  system: {
    name: 'CoinCap',
    kind: 'http-api',
    vendor: 'CoinCap',
    hosting: 'saas',
  },
  hosts: ['api.coincap.io', 'rest.coincap.io'],
} as const satisfies Library;
