import type { Library } from '../../model/library.ts';

export default {
  id: 'ipinfo-api',
  packages: [],
  purpose: 'Place and owner of an IP address.',
  system: {
    name: 'IPinfo',
    kind: 'http-api',
    vendor: 'IPinfo',
    hosting: 'saas',
  },
  hosts: ['*.ipinfo.io'],
} as const satisfies Library;
