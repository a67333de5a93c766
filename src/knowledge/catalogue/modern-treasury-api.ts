import type { Library } from '../../model/library.ts';

export default {
  id: 'modern-treasury-api',
  packages: [],
  purpose: 'Payments at banks.',
  system: {
    name: 'Modern Treasury',
    kind: 'payment',
    vendor: 'Modern Treasury',
    hosting: 'saas',
  },
  hosts: ['app.moderntreasury.com'],
} as const satisfies Library;
