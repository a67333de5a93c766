import type { Library } from '../../model/library.ts';

export default {
  id: 'quickbooks-api',
  packages: [],
  purpose: 'Books and invoices.',
  system: {
    name: 'QuickBooks',
    kind: 'http-api',
    vendor: 'Intuit',
    hosting: 'saas',
  },
  hosts: ['*.intuit.com'],
} as const satisfies Library;
