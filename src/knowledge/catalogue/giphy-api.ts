import type { Library } from '../../model/library.ts';

export default {
  id: 'giphy-api',
  packages: [],
  purpose: 'Animated images.',
  system: {
    name: 'GIPHY',
    kind: 'http-api',
    vendor: 'GIPHY',
    hosting: 'saas',
  },
  hosts: ['*.giphy.com'],
} as const satisfies Library;
