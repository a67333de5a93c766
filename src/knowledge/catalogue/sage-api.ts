import type { Library } from '../../model/library.ts';

export default {
  id: 'sage-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'Sage Accounting',
    kind: 'http-api',
    vendor: 'Sage',
    hosting: 'saas',
  },
  hosts: ['api.accounting.sage.com', 'oauth.accounting.sage.com'],
} as const satisfies Library;
