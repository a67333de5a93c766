import type { Library } from '../../model/library.ts';

export default {
  id: 'currencylayer-api',
  packages: [],
  purpose: 'Exchange rates.',
  system: {
    name: 'currencylayer',
    kind: 'http-api',
    vendor: 'APILayer',
    hosting: 'saas',
  },
  hosts: ['api.currencylayer.com'],
} as const satisfies Library;
