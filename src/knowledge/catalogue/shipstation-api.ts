import type { Library } from '../../model/library.ts';

export default {
  id: 'shipstation-api',
  packages: [],
  purpose: 'Parcels.',
  system: {
    name: 'ShipStation',
    kind: 'http-api',
    vendor: 'Auctane',
    hosting: 'saas',
  },
  hosts: ['*.shipstation.com'],
} as const satisfies Library;
