import type { Library } from '../../model/library.ts';

export default {
  id: 'duffel-api',
  packages: [],
  purpose: 'Flights.',
  system: {
    name: 'Duffel',
    kind: 'http-api',
    vendor: 'Duffel',
    hosting: 'saas',
  },
  hosts: ['api.duffel.com'],
} as const satisfies Library;
