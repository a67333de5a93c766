import type { Library } from '../../model/library.ts';

export default {
  id: 'descope-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Descope',
    kind: 'auth',
    vendor: 'Descope',
    hosting: 'saas',
  },
  hosts: ['*.descope.com'],
} as const satisfies Library;
