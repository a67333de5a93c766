import type { Library } from '../../model/library.ts';

export default {
  id: 'scaleway-api',
  packages: [],
  purpose: 'Servers.',
  system: {
    name: 'Scaleway',
    kind: 'http-api',
    vendor: 'Scaleway',
    hosting: 'saas',
  },
  hosts: ['api.scaleway.com'],
} as const satisfies Library;
