import type { Library } from '../../model/library.ts';

export default {
  id: 'exchangerate-api',
  packages: [],
  purpose: 'Exchange rates.',
  system: {
    name: 'ExchangeRate-API',
    kind: 'http-api',
    vendor: 'ExchangeRate-API',
    hosting: 'saas',
  },
  hosts: ['*.exchangerate-api.com', 'open.er-api.com'],
} as const satisfies Library;
