import type { Library } from '../../model/library.ts';

export default {
  id: 'brandfetch-api',
  packages: [],
  purpose: 'Logos and colours of companies.',
  system: {
    name: 'Brandfetch',
    kind: 'http-api',
    vendor: 'Brandfetch',
    hosting: 'saas',
  },
  hosts: ['*.brandfetch.io'],
} as const satisfies Library;
