import type { Library } from '../../model/library.ts';

export default {
  id: 'exact-online-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'Exact Online',
    kind: 'http-api',
    vendor: 'Exact',
    hosting: 'saas',
  },
  hosts: ['start.exactonline.*'],
} as const satisfies Library;
