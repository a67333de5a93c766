import type { Library } from '../../model/library.ts';

export default {
  id: 'strava-api',
  packages: [],
  purpose: 'Sport of people.',
  system: {
    name: 'Strava',
    kind: 'http-api',
    vendor: 'Strava',
    hosting: 'saas',
  },
  hosts: ['*.strava.com'],
} as const satisfies Library;
