import type { Library } from '../../model/library.ts';

export default {
  id: 'magic-api',
  packages: [],
  purpose: 'Sign-in by link sent by e-mail.',
  system: {
    name: 'Magic',
    kind: 'auth',
    vendor: 'Magic Labs',
    hosting: 'saas',
  },
  hosts: ['*.magic.link'],
} as const satisfies Library;
