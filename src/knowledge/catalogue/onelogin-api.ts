import type { Library } from '../../model/library.ts';

export default {
  id: 'onelogin-api',
  packages: [],
  purpose: 'Identity provider of companies.',
  system: {
    name: 'OneLogin',
    kind: 'auth',
    vendor: 'One Identity',
    hosting: 'saas',
  },
  hosts: ['*.onelogin.com'],
} as const satisfies Library;
