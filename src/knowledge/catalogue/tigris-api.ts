import type { Library } from '../../model/library.ts';

export default {
  id: 'tigris-api',
  packages: [],
  purpose: 'Files.',
  system: {
    name: 'Tigris Data',
    kind: 'object-storage',
    vendor: 'Tigris',
    hosting: 'saas',
  },
  hosts: ['*.storage.tigris.dev', 't3.storage.dev'],
} as const satisfies Library;
