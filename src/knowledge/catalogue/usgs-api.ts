import type { Library } from '../../model/library.ts';

export default {
  id: 'usgs-api',
  packages: [],
  purpose: 'Earthquakes.',
  system: {
    name: 'USGS',
    kind: 'http-api',
    vendor: 'USGS',
    hosting: 'saas',
  },
  hosts: ['earthquake.usgs.gov'],
} as const satisfies Library;
