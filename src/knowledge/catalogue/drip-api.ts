import type { Library } from '../../model/library.ts';

export default {
  id: 'drip-api',
  packages: [],
  purpose: 'Marketing by email.',
  system: {
    name: 'Drip Marketing',
    kind: 'email',
    vendor: 'Drip',
    hosting: 'saas',
  },
  hosts: ['api.getdrip.com'],
} as const satisfies Library;
