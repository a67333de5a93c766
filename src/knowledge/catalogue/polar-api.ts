import type { Library } from '../../model/library.ts';

export default {
  id: 'polar-api',
  packages: [],
  purpose: 'Payments and subscriptions, sold in the name of Polar.',
  system: {
    name: 'Polar',
    kind: 'payment',
    vendor: 'Polar',
    hosting: 'saas',
  },
  hosts: ['*.polar.sh'],
} as const satisfies Library;
