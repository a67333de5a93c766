import type { Library } from '../../model/library.ts';

export default {
  id: 'sightengine-api',
  packages: [],
  purpose: 'Checks of images.',
  system: {
    name: 'Sightengine',
    kind: 'http-api',
    vendor: 'Sightengine',
    hosting: 'saas',
  },
  hosts: ['api.sightengine.com'],
} as const satisfies Library;
