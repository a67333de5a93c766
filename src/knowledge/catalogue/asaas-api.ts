import type { Library } from '../../model/library.ts';

export default {
  id: 'asaas-api',
  packages: [],
  purpose: 'Payments in Brazil.',
  system: {
    name: 'Asaas',
    kind: 'payment',
    vendor: 'Asaas',
    hosting: 'saas',
  },
  hosts: ['*.asaas.com'],
} as const satisfies Library;
