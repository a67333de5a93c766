import type { Library } from '../../model/library.ts';

export default {
  id: 'personio-api',
  packages: [],
  purpose: 'Staff.',
  system: {
    name: 'Personio',
    kind: 'http-api',
    vendor: 'Personio',
    hosting: 'saas',
  },
  hosts: ['api.personio.de'],
} as const satisfies Library;
