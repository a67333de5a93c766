import type { Library } from '../../model/library.ts';

export default {
  id: 'maptiler-api',
  packages: [],
  purpose: 'Maps and geocoding.',
  system: {
    name: 'MapTiler',
    kind: 'http-api',
    vendor: 'MapTiler',
    hosting: 'saas',
  },
  hosts: ['api.maptiler.com'],
} as const satisfies Library;
