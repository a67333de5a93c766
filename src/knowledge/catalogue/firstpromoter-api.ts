import type { Library } from '../../model/library.ts';

export default {
  id: 'firstpromoter-api',
  packages: [],
  purpose: 'Affiliate programmes.',
  system: {
    name: 'FirstPromoter',
    kind: 'http-api',
    vendor: 'FirstPromoter',
    hosting: 'saas',
  },
  hosts: ['*.firstpromoter.com'],
} as const satisfies Library;
