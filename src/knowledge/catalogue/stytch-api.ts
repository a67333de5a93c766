import type { Library } from '../../model/library.ts';

export default {
  id: 'stytch-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Stytch',
    kind: 'auth',
    vendor: 'Stytch',
    hosting: 'saas',
  },
  hosts: ['*.stytch.com'],
} as const satisfies Library;
