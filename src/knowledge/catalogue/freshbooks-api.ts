import type { Library } from '../../model/library.ts';

export default {
  id: 'freshbooks-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'FreshBooks',
    kind: 'http-api',
    vendor: 'FreshBooks',
    hosting: 'saas',
  },
  hosts: ['*.freshbooks.com'],
} as const satisfies Library;
