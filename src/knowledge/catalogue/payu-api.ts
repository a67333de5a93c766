import type { Library } from '../../model/library.ts';

export default {
  id: 'payu-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'PayU',
    kind: 'payment',
    vendor: 'PayU',
    hosting: 'saas',
  },
  hosts: ['secure.payu.com', 'secure.snd.payu.com', '*.payu.in'],
} as const satisfies Library;
