import type { Library } from '../../model/library.ts';

export default {
  id: 'shiprocket-api',
  packages: [],
  purpose: 'Parcels in India.',
  system: {
    name: 'Shiprocket',
    kind: 'http-api',
    vendor: 'Shiprocket',
    hosting: 'saas',
  },
  hosts: ['apiv2.shiprocket.in'],
} as const satisfies Library;
