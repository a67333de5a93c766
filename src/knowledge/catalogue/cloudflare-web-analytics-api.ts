import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-web-analytics-api',
  packages: [],
  purpose: 'Counts visits.',
  system: {
    name: 'Cloudflare Web Analytics',
    kind: 'analytics',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  hosts: ['*.cloudflareinsights.com'],
} as const satisfies Library;
