import type { Library } from '../../model/library.ts';

export default {
  id: 'app-store-api',
  packages: [],
  purpose: 'Purchases in apps, their receipts and subscriptions.',
  system: {
    name: 'Apple App Store',
    kind: 'payment',
    vendor: 'Apple',
    hosting: 'saas',
  },
  hosts: ['*.itunes.apple.com'],
} as const satisfies Library;
