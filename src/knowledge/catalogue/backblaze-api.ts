import type { Library } from '../../model/library.ts';

export default {
  id: 'backblaze-api',
  packages: [],
  purpose: 'Stores files.',
  system: {
    name: 'Backblaze B2',
    kind: 'object-storage',
    vendor: 'Backblaze',
    hosting: 'saas',
  },
  hosts: ['*.backblazeb2.com', '*.backblaze.com'],
} as const satisfies Library;
