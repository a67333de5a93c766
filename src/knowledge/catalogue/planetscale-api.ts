import type { Library } from '../../model/library.ts';

export default {
  id: 'planetscale-api',
  packages: [],
  purpose: 'Databases of PlanetScale, their branches and passwords.',
  system: {
    name: 'PlanetScale API',
    kind: 'http-api',
    vendor: 'PlanetScale',
    hosting: 'saas',
  },
  hosts: ['api.planetscale.com'],
} as const satisfies Library;
