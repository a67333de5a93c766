import type { Library } from '../../model/library.ts';

export default {
  id: 'merge-api',
  packages: [],
  purpose: 'One interface to systems of many vendors.',
  system: {
    name: 'Merge API',
    kind: 'http-api',
    vendor: 'Merge',
    hosting: 'saas',
  },
  hosts: ['*.merge.dev'],
} as const satisfies Library;
