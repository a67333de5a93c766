import type { Library } from '../../model/library.ts';

export default {
  id: 'tapfiliate-api',
  packages: [],
  purpose: 'Affiliate programmes.',
  system: {
    name: 'Tapfiliate',
    kind: 'http-api',
    vendor: 'Tapfiliate',
    hosting: 'saas',
  },
  hosts: ['api.tapfiliate.com'],
} as const satisfies Library;
