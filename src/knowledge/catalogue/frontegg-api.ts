import type { Library } from '../../model/library.ts';

export default {
  id: 'frontegg-api',
  packages: [],
  purpose: 'Identity provider of the application.',
  system: {
    name: 'Frontegg',
    kind: 'auth',
    vendor: 'Frontegg',
    hosting: 'saas',
  },
  hosts: ['*.frontegg.com'],
} as const satisfies Library;
