import type { Library } from '../../model/library.ts';

export default {
  id: 'fitbit-api',
  packages: [],
  purpose: 'Health of people.',
  system: {
    name: 'Fitbit',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['api.fitbit.com'],
} as const satisfies Library;
