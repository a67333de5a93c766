import type { Library } from '../../model/library.ts';

export default {
  id: 'frankfurter-api',
  packages: [],
  purpose: 'Exchange rates of the European Central Bank.',
  system: {
    name: 'Frankfurter',
    kind: 'http-api',
    vendor: 'Frankfurter',
    hosting: 'saas',
  },
  hosts: ['*.frankfurter.app', '*.frankfurter.dev'],
} as const satisfies Library;
