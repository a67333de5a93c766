import type { Library } from '../../model/library.ts';

export default {
  id: 'aweber-api',
  packages: [],
  purpose: 'Marketing by email.',
  system: {
    name: 'AWeber',
    kind: 'email',
    vendor: 'AWeber',
    hosting: 'saas',
  },
  hosts: ['*.aweber.com'],
} as const satisfies Library;
