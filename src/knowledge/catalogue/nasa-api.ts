import type { Library } from '../../model/library.ts';

export default {
  id: 'nasa-api',
  packages: [],
  purpose: 'Data and images of space.',
  system: {
    name: 'NASA',
    kind: 'http-api',
    vendor: 'NASA',
    hosting: 'saas',
  },
  hosts: ['api.nasa.gov', 'images-api.nasa.gov'],
} as const satisfies Library;
