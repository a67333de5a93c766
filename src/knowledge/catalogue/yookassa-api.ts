import type { Library } from '../../model/library.ts';

export default {
  id: 'yookassa-api',
  packages: [],
  purpose: 'Payments in Russia.',
  system: {
    name: 'YooKassa',
    kind: 'payment',
    vendor: 'YooMoney',
    hosting: 'saas',
  },
  hosts: ['api.yookassa.ru'],
} as const satisfies Library;
