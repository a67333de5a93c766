import type { Library } from '../../model/library.ts';

export default {
  id: 'imgur-api',
  packages: [],
  purpose: 'Stores images.',
  system: {
    name: 'Imgur',
    kind: 'object-storage',
    vendor: 'MediaLab',
    hosting: 'saas',
  },
  hosts: ['*.imgur.com'],
} as const satisfies Library;
