import type { Library } from '../../model/library.ts';

export default {
  id: 'papertrail-api',
  packages: [],
  purpose: 'Takes in logs.',
  system: {
    name: 'Papertrail',
    kind: 'monitoring',
    vendor: 'SolarWinds',
    hosting: 'saas',
  },
  hosts: ['*.papertrailapp.com'],
} as const satisfies Library;
