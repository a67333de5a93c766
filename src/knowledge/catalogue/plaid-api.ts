import type { Library } from '../../model/library.ts';

export default {
  id: 'plaid-api',
  packages: [],
  purpose: "Data of users' bank accounts.",
  system: {
    name: 'Plaid',
    kind: 'http-api',
    vendor: 'Plaid',
    hosting: 'saas',
  },
  hosts: ['*.plaid.com'],
} as const satisfies Library;
