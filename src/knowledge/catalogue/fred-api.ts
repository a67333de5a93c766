import type { Library } from '../../model/library.ts';

export default {
  id: 'fred-api',
  packages: [],
  purpose: 'Economic data.',
  system: {
    name: 'FRED',
    kind: 'http-api',
    vendor: 'Federal Reserve Bank of St. Louis',
    hosting: 'saas',
  },
  hosts: ['api.stlouisfed.org'],
} as const satisfies Library;
