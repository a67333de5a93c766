import type { Library } from '../../model/library.ts';

export default {
  id: 'wasabi-api',
  packages: [],
  purpose: 'Stores files.',
  system: {
    name: 'Wasabi',
    kind: 'object-storage',
    vendor: 'Wasabi',
    hosting: 'saas',
  },
  hosts: ['*.wasabisys.com'],
} as const satisfies Library;
