import type { Library } from '../../model/library.ts';

export default {
  id: 'twelve-data-api',
  packages: [],
  purpose: 'Prices of securities.',
  system: {
    name: 'Twelve Data',
    kind: 'http-api',
    vendor: 'Twelve Data',
    hosting: 'saas',
  },
  hosts: ['*.twelvedata.com'],
} as const satisfies Library;
