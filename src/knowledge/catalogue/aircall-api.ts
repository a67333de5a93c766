import type { Library } from '../../model/library.ts';

export default {
  id: 'aircall-api',
  packages: [],
  purpose: 'Telephone calls of teams.',
  system: {
    name: 'Aircall',
    kind: 'http-api',
    vendor: 'Aircall',
    hosting: 'saas',
  },
  hosts: ['api.aircall.io'],
} as const satisfies Library;
