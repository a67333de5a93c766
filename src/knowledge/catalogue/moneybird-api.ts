import type { Library } from '../../model/library.ts';

export default {
  id: 'moneybird-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'Moneybird',
    kind: 'http-api',
    vendor: 'Moneybird',
    hosting: 'saas',
  },
  hosts: ['moneybird.com/api'],
} as const satisfies Library;
