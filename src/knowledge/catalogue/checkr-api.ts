import type { Library } from '../../model/library.ts';

export default {
  id: 'checkr-api',
  packages: [],
  purpose: 'Checks of the past of people.',
  system: {
    name: 'Checkr',
    kind: 'http-api',
    vendor: 'Checkr',
    hosting: 'saas',
  },
  hosts: ['api.checkr.com'],
} as const satisfies Library;
