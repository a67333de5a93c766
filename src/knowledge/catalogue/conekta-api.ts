import type { Library } from '../../model/library.ts';

export default {
  id: 'conekta-api',
  packages: [],
  purpose: 'Payments in Mexico.',
  system: {
    name: 'Conekta',
    kind: 'payment',
    vendor: 'Conekta',
    hosting: 'saas',
  },
  hosts: ['api.conekta.io'],
} as const satisfies Library;
