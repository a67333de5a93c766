import type { Library } from '../../model/library.ts';

export default {
  id: 'pexels-api',
  packages: [],
  purpose: 'Photographs.',
  system: {
    name: 'Pexels',
    kind: 'http-api',
    vendor: 'Pexels',
    hosting: 'saas',
  },
  hosts: ['*.pexels.com'],
} as const satisfies Library;
