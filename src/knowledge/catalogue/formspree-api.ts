import type { Library } from '../../model/library.ts';

export default {
  id: 'formspree-api',
  packages: [],
  purpose: 'Forms.',
  system: {
    name: 'Formspree',
    kind: 'http-api',
    vendor: 'Formspree',
    hosting: 'saas',
  },
  hosts: ['formspree.io'],
} as const satisfies Library;
