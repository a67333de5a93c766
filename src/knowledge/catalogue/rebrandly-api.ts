import type { Library } from '../../model/library.ts';

export default {
  id: 'rebrandly-api',
  packages: [],
  purpose: 'Short links.',
  system: {
    name: 'Rebrandly',
    kind: 'http-api',
    vendor: 'Rebrandly',
    hosting: 'saas',
  },
  hosts: ['*.rebrandly.com'],
} as const satisfies Library;
