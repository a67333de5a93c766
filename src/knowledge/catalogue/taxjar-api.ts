import type { Library } from '../../model/library.ts';

export default {
  id: 'taxjar-api',
  packages: [],
  purpose: 'Sales tax.',
  system: {
    name: 'TaxJar',
    kind: 'http-api',
    vendor: 'Stripe',
    hosting: 'saas',
  },
  hosts: ['api.taxjar.com', 'api.sandbox.taxjar.com'],
} as const satisfies Library;
