import type { Library } from '../../model/library.ts';

export default {
  id: 'fortnox-api',
  packages: [],
  purpose: 'Accounting.',
  system: {
    name: 'Fortnox',
    kind: 'http-api',
    vendor: 'Fortnox',
    hosting: 'saas',
  },
  hosts: ['api.fortnox.se', 'apps.fortnox.se'],
} as const satisfies Library;
