import type { Library } from '../../model/library.ts';

export default {
  id: 'tiingo-api',
  packages: [],
  purpose: 'Prices of securities.',
  system: {
    name: 'Tiingo',
    kind: 'http-api',
    vendor: 'Tiingo',
    hosting: 'saas',
  },
  hosts: ['api.tiingo.com'],
} as const satisfies Library;
