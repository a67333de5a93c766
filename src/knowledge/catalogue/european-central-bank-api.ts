import type { Library } from '../../model/library.ts';

export default {
  id: 'european-central-bank-api',
  packages: [],
  purpose: 'Exchange rates.',
  system: {
    name: 'European Central Bank',
    kind: 'http-api',
    vendor: 'European Central Bank',
    hosting: 'saas',
  },
  hosts: ['*.ecb.europa.eu'],
} as const satisfies Library;
