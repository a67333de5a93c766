import type { Library } from '../../model/library.ts';

export default {
  id: 'simple-analytics-api',
  packages: [],
  purpose: 'Counts visits.',
  system: {
    name: 'Simple Analytics',
    kind: 'analytics',
    vendor: 'Simple Analytics',
    hosting: 'saas',
  },
  hosts: ['*.simpleanalytics.com', '*.simpleanalyticscdn.com'],
} as const satisfies Library;
