import type { Library } from '../../model/library.ts';

export default {
  id: 'tomorrow-io-api',
  packages: [],
  purpose: 'Weather.',
  system: {
    name: 'Tomorrow.io',
    kind: 'http-api',
    vendor: 'Tomorrow.io',
    hosting: 'saas',
  },
  hosts: ['api.tomorrow.io'],
} as const satisfies Library;
