import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-analytics-api',
  packages: [],
  purpose: 'Counts visits and how fast pages are.',
  system: {
    name: 'Vercel Analytics',
    kind: 'analytics',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  hosts: ['*.vercel-insights.com', 'va.vercel-scripts.com'],
} as const satisfies Library;
