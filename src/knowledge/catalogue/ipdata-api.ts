import type { Library } from '../../model/library.ts';

export default {
  id: 'ipdata-api',
  packages: [],
  purpose: 'Place of an IP address.',
  system: {
    name: 'ipdata',
    kind: 'http-api',
    vendor: 'ipdata',
    hosting: 'saas',
  },
  hosts: ['api.ipdata.co', 'eu-api.ipdata.co'],
} as const satisfies Library;
