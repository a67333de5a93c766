import type { Library } from '../../model/library.ts';

export default {
  id: 'elastic-email-api',
  packages: [],
  purpose: 'Sends e-mail.',
  system: {
    name: 'Elastic Email',
    kind: 'email',
    vendor: 'Elastic Email',
    hosting: 'saas',
  },
  hosts: ['*.elasticemail.com'],
} as const satisfies Library;
