import type { Library } from '../../model/library.ts';

export default {
  id: 'depot-api',
  packages: [],
  purpose: 'Builds of container images.',
  system: {
    name: 'Depot',
    kind: 'http-api',
    vendor: 'Depot',
    hosting: 'saas',
  },
  hosts: ['*.depot.dev'],
} as const satisfies Library;
