import type { Library } from '../../model/library.ts';

export default {
  id: 'omnisend-api',
  packages: [],
  purpose: 'Marketing by email.',
  system: {
    name: 'Omnisend',
    kind: 'email',
    vendor: 'Omnisend',
    hosting: 'saas',
  },
  hosts: ['api.omnisend.com'],
} as const satisfies Library;
