import type { Library } from '../../model/library.ts';

export default {
  id: 'braintree-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'Braintree',
    kind: 'payment',
    vendor: 'PayPal',
    hosting: 'saas',
  },
  hosts: ['*.braintreegateway.com', '*.braintree-api.com'],
} as const satisfies Library;
