import type { Library } from '../../model/library.ts';

export default {
  id: 'xero-api',
  packages: [],
  purpose: 'Books and invoices.',
  system: {
    name: 'Xero',
    kind: 'http-api',
    vendor: 'Xero',
    hosting: 'saas',
  },
  hosts: ['*.xero.com'],
} as const satisfies Library;
