import type { Library } from '../../model/library.ts';

export default {
  id: 'asana-api',
  packages: [],
  purpose: 'Tasks of Asana.',
  system: {
    name: 'Asana',
    kind: 'http-api',
    vendor: 'Asana',
    hosting: 'saas',
  },
  hosts: ['*.asana.com'],
} as const satisfies Library;
