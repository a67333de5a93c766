import type { Library } from '../../model/library.ts';

export default {
  id: 'graphhopper-api',
  packages: [],
  purpose: 'Routes.',
  system: {
    name: 'GraphHopper',
    kind: 'http-api',
    vendor: 'GraphHopper',
    hosting: 'saas',
  },
  hosts: ['graphhopper.com/api'],
} as const satisfies Library;
