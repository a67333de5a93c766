import type { Library } from '../../model/library.ts';

export default {
  id: 'hibob-api',
  packages: [],
  purpose: 'Staff.',
  system: {
    name: 'HiBob',
    kind: 'http-api',
    vendor: 'HiBob',
    hosting: 'saas',
  },
  hosts: ['api.hibob.com'],
} as const satisfies Library;
