import type { Library } from '../../model/library.ts';

export default {
  id: 'buttondown-api',
  packages: [],
  purpose: 'Newsletters and their subscribers.',
  system: {
    name: 'Buttondown',
    kind: 'email',
    vendor: 'Buttondown',
    hosting: 'saas',
  },
  hosts: ['*.buttondown.com', '*.buttondown.email'],
} as const satisfies Library;
