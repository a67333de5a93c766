import type { Library } from '../../model/library.ts';

export default {
  id: 'alpaca-markets-api',
  packages: [],
  purpose: 'Trade with securities.',
  system: {
    name: 'Alpaca',
    kind: 'http-api',
    vendor: 'Alpaca',
    hosting: 'saas',
  },
  hosts: ['*.alpaca.markets'],
} as const satisfies Library;
