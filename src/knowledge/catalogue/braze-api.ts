import type { Library } from '../../model/library.ts';

export default {
  id: 'braze-api',
  packages: [],
  purpose: 'Messages to customers by e-mail, push and text.',
  system: {
    name: 'Braze',
    kind: 'email',
    vendor: 'Braze',
    hosting: 'saas',
  },
  hosts: ['*.braze.com', '*.braze.eu'],
} as const satisfies Library;
