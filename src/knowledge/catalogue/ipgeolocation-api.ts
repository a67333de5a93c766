import type { Library } from '../../model/library.ts';

export default {
  id: 'ipgeolocation-api',
  packages: [],
  purpose: 'Place of an IP address.',
  system: {
    name: 'ipgeolocation.io',
    kind: 'http-api',
    vendor: 'ipgeolocation.io',
    hosting: 'saas',
  },
  hosts: ['api.ipgeolocation.io'],
} as const satisfies Library;
