import type { Library } from '../../model/library.ts';

export default {
  id: 'uploadcare-api',
  packages: [],
  purpose: 'Stores and resizes files.',
  system: {
    name: 'Uploadcare',
    kind: 'object-storage',
    vendor: 'Uploadcare',
    hosting: 'saas',
  },
  hosts: ['*.uploadcare.com', '*.ucarecdn.com'],
} as const satisfies Library;
