import type { Library } from '../../model/library.ts';

export default {
  id: 'revenuecat-api',
  packages: [],
  purpose: 'Subscriptions bought in app stores.',
  system: {
    name: 'RevenueCat',
    kind: 'payment',
    vendor: 'RevenueCat',
    hosting: 'saas',
  },
  hosts: ['*.revenuecat.com'],
} as const satisfies Library;
