import type { Library } from '../../model/library.ts';

export default {
  id: 'google-analytics-api',
  packages: [],
  purpose: 'Counts what users do.',
  system: {
    name: 'Google Analytics',
    kind: 'analytics',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: [
    '*.google-analytics.com',
    'analyticsdata.googleapis.com',
    'analyticsadmin.googleapis.com',
    'analyticsreporting.googleapis.com',
    'www.googleapis.com/analytics',
  ],
} as const satisfies Library;
