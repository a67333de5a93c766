import type { Library } from '../../model/library.ts';

export default {
  id: 'unsplash-api',
  packages: [],
  purpose: 'Photographs.',
  system: {
    name: 'Unsplash',
    kind: 'http-api',
    vendor: 'Unsplash',
    hosting: 'saas',
  },
  hosts: ['*.unsplash.com'],
} as const satisfies Library;
