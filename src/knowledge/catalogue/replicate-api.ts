import type { Library } from '../../model/library.ts';

export default {
  id: 'replicate-api',
  packages: [],
  purpose: 'Models of many kinds.',
  system: {
    name: 'Replicate',
    kind: 'llm',
    vendor: 'Replicate',
    hosting: 'saas',
  },
  hosts: ['*.replicate.com', '*.replicate.delivery'],
} as const satisfies Library;
