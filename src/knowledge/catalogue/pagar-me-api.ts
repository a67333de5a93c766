import type { Library } from '../../model/library.ts';

export default {
  id: 'pagar-me-api',
  packages: [],
  purpose: 'Payments in Brazil.',
  system: {
    name: 'Pagar.me',
    kind: 'payment',
    vendor: 'Stone',
    hosting: 'saas',
  },
  hosts: ['*.pagar.me'],
} as const satisfies Library;
