import type { Library } from '../../model/library.ts';

export default {
  id: 'finnhub-api',
  packages: [],
  purpose: 'Prices and data of securities.',
  system: {
    name: 'Finnhub',
    kind: 'http-api',
    vendor: 'Finnhub',
    hosting: 'saas',
  },
  hosts: ['*.finnhub.io'],
} as const satisfies Library;
