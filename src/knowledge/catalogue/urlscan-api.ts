import type { Library } from '../../model/library.ts';

export default {
  id: 'urlscan-api',
  packages: [],
  purpose: 'Checks of web pages.',
  system: {
    name: 'urlscan.io',
    kind: 'http-api',
    vendor: 'urlscan.io',
    hosting: 'saas',
  },
  hosts: ['urlscan.io'],
} as const satisfies Library;
