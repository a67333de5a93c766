import type { Library } from '../../model/library.ts';

export default {
  id: 'logz-io-api',
  packages: [],
  purpose: 'Logs.',
  system: {
    name: 'Logz.io',
    kind: 'monitoring',
    vendor: 'Logz.io',
    hosting: 'saas',
  },
  hosts: ['*.logz.io'],
} as const satisfies Library;
