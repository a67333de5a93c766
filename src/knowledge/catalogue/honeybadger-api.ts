import type { Library } from '../../model/library.ts';

export default {
  id: 'honeybadger-api',
  packages: [],
  purpose: 'Takes in errors and check-ins.',
  system: {
    name: 'Honeybadger',
    kind: 'monitoring',
    vendor: 'Honeybadger',
    hosting: 'saas',
  },
  hosts: ['*.honeybadger.io'],
} as const satisfies Library;
