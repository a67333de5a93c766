import type { Library } from '../../model/library.ts';

export default {
  id: 'openrouteservice-api',
  packages: [],
  purpose: 'Routes.',
  system: {
    name: 'openrouteservice',
    kind: 'http-api',
    vendor: 'HeiGIT',
    hosting: 'saas',
  },
  hosts: ['api.openrouteservice.org'],
} as const satisfies Library;
