import type { Library } from '../../model/library.ts';

export default {
  id: 'netsuite-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'NetSuite',
    kind: 'http-api',
    vendor: 'Oracle',
    hosting: 'saas',
  },
  hosts: ['*.suitetalk.api.netsuite.com', '*.restlets.api.netsuite.com'],
} as const satisfies Library;
