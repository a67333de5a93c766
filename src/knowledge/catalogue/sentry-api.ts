import type { Library } from '../../model/library.ts';

export default {
  id: 'sentry-api',
  packages: [],
  purpose: 'Takes in errors and traces.',
  system: {
    name: 'Sentry',
    kind: 'monitoring',
    vendor: 'Sentry',
    hosting: 'either',
  },
  hosts: ['*.sentry.io'],
} as const satisfies Library;
