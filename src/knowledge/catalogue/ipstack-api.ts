import type { Library } from '../../model/library.ts';

export default {
  id: 'ipstack-api',
  packages: [],
  purpose: 'Place of an IP address.',
  system: {
    name: 'ipstack',
    kind: 'http-api',
    vendor: 'APILayer',
    hosting: 'saas',
  },
  hosts: ['api.ipstack.com'],
} as const satisfies Library;
