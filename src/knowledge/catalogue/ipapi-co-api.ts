import type { Library } from '../../model/library.ts';

export default {
  id: 'ipapi-co-api',
  packages: [],
  purpose: 'Place and owner of an IP address.',
  system: {
    name: 'ipapi',
    kind: 'http-api',
    vendor: 'Kloudend',
    hosting: 'saas',
  },
  hosts: ['ipapi.co'],
} as const satisfies Library;
