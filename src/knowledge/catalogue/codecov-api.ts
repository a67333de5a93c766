import type { Library } from '../../model/library.ts';

export default {
  id: 'codecov-api',
  packages: [],
  purpose: 'Coverage of tests.',
  system: {
    name: 'Codecov',
    kind: 'http-api',
    vendor: 'Sentry',
    hosting: 'saas',
  },
  hosts: ['*.codecov.io'],
} as const satisfies Library;
