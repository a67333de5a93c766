import type { Library } from '../../model/library.ts';

export default {
  id: 'shippo-api',
  packages: [],
  purpose: 'Parcels.',
  system: {
    name: 'Shippo',
    kind: 'http-api',
    vendor: 'Shippo',
    hosting: 'saas',
  },
  hosts: ['*.goshippo.com'],
} as const satisfies Library;
