import type { Library } from '../../model/library.ts';

export default {
  id: 'dhl-api',
  packages: [],
  purpose: 'Parcels.',
  system: {
    name: 'DHL',
    kind: 'http-api',
    vendor: 'DHL',
    hosting: 'saas',
  },
  hosts: ['*.dhl.com'],
} as const satisfies Library;
