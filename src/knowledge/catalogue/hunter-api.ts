import type { Library } from '../../model/library.ts';

export default {
  id: 'hunter-api',
  packages: [],
  purpose: 'E-mail addresses of companies.',
  system: {
    name: 'Hunter',
    kind: 'http-api',
    vendor: 'Hunter',
    hosting: 'saas',
  },
  hosts: ['api.hunter.io'],
} as const satisfies Library;
