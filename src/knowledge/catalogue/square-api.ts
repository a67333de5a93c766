import type { Library } from '../../model/library.ts';

export default {
  id: 'square-api',
  packages: [],
  purpose: 'Payments.',
  system: {
    name: 'Square',
    kind: 'payment',
    vendor: 'Block',
    hosting: 'saas',
  },
  hosts: ['*.squareup.com', '*.squareupsandbox.com'],
} as const satisfies Library;
