import type { Library } from '../../model/library.ts';

export default {
  id: 'gorgias-api',
  packages: [],
  purpose: 'Support.',
  system: {
    name: 'Gorgias',
    kind: 'http-api',
    vendor: 'Gorgias',
    hosting: 'saas',
  },
  hosts: ['*.gorgias.com'],
} as const satisfies Library;
