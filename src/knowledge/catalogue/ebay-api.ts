import type { Library } from '../../model/library.ts';

export default {
  id: 'ebay-api',
  packages: [],
  purpose: 'Shops at eBay.',
  system: {
    name: 'eBay',
    kind: 'http-api',
    vendor: 'eBay',
    hosting: 'saas',
  },
  hosts: ['api.ebay.com', 'api.sandbox.ebay.com', 'apiz.ebay.com'],
} as const satisfies Library;
