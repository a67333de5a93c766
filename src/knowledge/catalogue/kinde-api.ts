import type { Library } from '../../model/library.ts';

export default {
  id: 'kinde-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Kinde',
    kind: 'auth',
    vendor: 'Kinde',
    hosting: 'saas',
  },
  hosts: ['*.kinde.com'],
} as const satisfies Library;
