import type { Library } from '../../model/library.ts';

export default {
  id: 'aftership-api',
  packages: [],
  purpose: 'Tracking of parcels.',
  system: {
    name: 'AfterShip',
    kind: 'http-api',
    vendor: 'AfterShip',
    hosting: 'saas',
  },
  hosts: ['api.aftership.com'],
} as const satisfies Library;
