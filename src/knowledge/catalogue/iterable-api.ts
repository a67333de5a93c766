import type { Library } from '../../model/library.ts';

export default {
  id: 'iterable-api',
  packages: [],
  purpose: 'Messages to customers by e-mail, push and text.',
  system: {
    name: 'Iterable',
    kind: 'email',
    vendor: 'Iterable',
    hosting: 'saas',
  },
  hosts: ['*.iterable.com'],
} as const satisfies Library;
