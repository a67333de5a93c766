import type { Library } from '../../model/library.ts';

export default {
  id: 'medium-api',
  packages: [],
  purpose: 'Articles.',
  system: {
    name: 'Medium',
    kind: 'http-api',
    vendor: 'Medium',
    hosting: 'saas',
  },
  hosts: ['*.medium.com'],
} as const satisfies Library;
