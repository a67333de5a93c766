import type { Library } from '../../model/library.ts';

export default {
  id: 'gumroad-api',
  packages: [],
  purpose: 'Sales and licence keys.',
  system: {
    name: 'Gumroad',
    kind: 'payment',
    vendor: 'Gumroad',
    hosting: 'saas',
  },
  hosts: ['*.gumroad.com'],
} as const satisfies Library;
