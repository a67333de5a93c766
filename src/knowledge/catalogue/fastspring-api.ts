import type { Library } from '../../model/library.ts';

export default {
  id: 'fastspring-api',
  packages: [],
  purpose: 'Sale of software.',
  system: {
    name: 'FastSpring',
    kind: 'payment',
    vendor: 'FastSpring',
    hosting: 'saas',
  },
  hosts: ['*.fastspring.com'],
} as const satisfies Library;
