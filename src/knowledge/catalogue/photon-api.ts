import type { Library } from '../../model/library.ts';

export default {
  id: 'photon-api',
  packages: [],
  purpose: 'Geocoding.',
  system: {
    name: 'Photon by komoot',
    kind: 'http-api',
    vendor: 'komoot',
    hosting: 'saas',
  },
  hosts: ['photon.komoot.io'],
} as const satisfies Library;
