import type { Library } from '../../model/library.ts';

export default {
  id: 'random-user-api',
  packages: [],
  purpose: 'Made-up people.',
  system: {
    name: 'Random User',
    kind: 'http-api',
    vendor: 'Random User',
    hosting: 'saas',
  },
  hosts: ['randomuser.me'],
} as const satisfies Library;
