import type { Library } from '../../model/library.ts';

export default {
  id: 'avalara-api',
  packages: [],
  purpose: 'Sales tax.',
  system: {
    name: 'Avalara',
    kind: 'http-api',
    vendor: 'Avalara',
    hosting: 'saas',
  },
  hosts: ['*.avatax.com'],
} as const satisfies Library;
