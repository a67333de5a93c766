import type { Library } from '../../model/library.ts';

export default {
  id: 'customer-io-api',
  packages: [],
  purpose: 'Messages to customers, led by what they do.',
  system: {
    name: 'Customer.io',
    kind: 'email',
    vendor: 'Customer.io',
    hosting: 'saas',
  },
  hosts: ['*.customer.io'],
} as const satisfies Library;
