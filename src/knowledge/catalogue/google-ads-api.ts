import type { Library } from '../../model/library.ts';

export default {
  id: 'google-ads-api',
  packages: [],
  purpose: 'Adverts and what comes of them.',
  system: {
    name: 'Google Ads',
    kind: 'analytics',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['googleads.googleapis.com', '*.googleadservices.com', 'googleads.g.doubleclick.net'],
} as const satisfies Library;
