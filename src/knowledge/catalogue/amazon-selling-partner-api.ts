import type { Library } from '../../model/library.ts';

export default {
  id: 'amazon-selling-partner-api',
  packages: [],
  purpose: 'Shops at Amazon.',
  system: {
    name: 'Amazon Selling Partner API',
    kind: 'http-api',
    vendor: 'Amazon',
    hosting: 'saas',
  },
  hosts: [
    '*.sellingpartnerapi-na.amazon.com',
    '*.sellingpartnerapi-eu.amazon.com',
    '*.sellingpartnerapi-fe.amazon.com',
  ],
} as const satisfies Library;
