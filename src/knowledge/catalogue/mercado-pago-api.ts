import type { Library } from '../../model/library.ts';

export default {
  id: 'mercado-pago-api',
  packages: [],
  purpose: 'Payments in Latin America.',
  system: {
    name: 'Mercado Pago',
    kind: 'payment',
    vendor: 'Mercado Libre',
    hosting: 'saas',
  },
  hosts: ['*.mercadopago.com'],
} as const satisfies Library;
