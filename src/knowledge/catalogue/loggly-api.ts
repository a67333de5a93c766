import type { Library } from '../../model/library.ts';

export default {
  id: 'loggly-api',
  packages: [],
  purpose: 'Takes in logs.',
  system: {
    name: 'Loggly',
    kind: 'monitoring',
    vendor: 'SolarWinds',
    hosting: 'saas',
  },
  hosts: ['*.loggly.com'],
} as const satisfies Library;
