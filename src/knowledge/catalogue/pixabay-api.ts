import type { Library } from '../../model/library.ts';

export default {
  id: 'pixabay-api',
  packages: [],
  purpose: 'Photographs.',
  system: {
    name: 'Pixabay',
    kind: 'http-api',
    vendor: 'Pixabay',
    hosting: 'saas',
  },
  hosts: ['*.pixabay.com'],
} as const satisfies Library;
