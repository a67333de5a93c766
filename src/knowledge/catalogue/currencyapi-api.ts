import type { Library } from '../../model/library.ts';

export default {
  id: 'currencyapi-api',
  packages: [],
  purpose: 'Exchange rates.',
  system: {
    name: 'currencyapi.com',
    kind: 'http-api',
    vendor: 'currencyapi',
    hosting: 'saas',
  },
  hosts: ['api.currencyapi.com'],
} as const satisfies Library;
