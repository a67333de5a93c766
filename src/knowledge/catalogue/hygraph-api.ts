import type { Library } from '../../model/library.ts';

export default {
  id: 'hygraph-api',
  packages: [],
  purpose: 'Content.',
  system: {
    name: 'Hygraph',
    kind: 'http-api',
    vendor: 'Hygraph',
    hosting: 'saas',
  },
  hosts: ['*.hygraph.com', '*.graphcms.com'],
} as const satisfies Library;
