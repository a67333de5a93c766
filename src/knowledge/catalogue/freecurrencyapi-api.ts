import type { Library } from '../../model/library.ts';

export default {
  id: 'freecurrencyapi-api',
  packages: [],
  purpose: 'Exchange rates.',
  system: {
    name: 'freecurrencyapi',
    kind: 'http-api',
    vendor: 'freecurrencyapi',
    hosting: 'saas',
  },
  hosts: ['api.freecurrencyapi.com'],
} as const satisfies Library;
