import type { Library } from '../../model/library.ts';

export default {
  id: 'shipengine-api',
  packages: [],
  purpose: 'Parcels.',
  system: {
    name: 'ShipEngine',
    kind: 'http-api',
    vendor: 'Auctane',
    hosting: 'saas',
  },
  hosts: ['api.shipengine.com'],
} as const satisfies Library;
