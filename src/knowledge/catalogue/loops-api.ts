import type { Library } from '../../model/library.ts';

export default {
  id: 'loops-api',
  packages: [],
  purpose: 'Sends e-mail and campaigns.',
  system: {
    name: 'Loops',
    kind: 'email',
    vendor: 'Loops',
    hosting: 'saas',
  },
  hosts: ['app.loops.so'],
} as const satisfies Library;
