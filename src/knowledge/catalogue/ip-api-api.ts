import type { Library } from '../../model/library.ts';

export default {
  id: 'ip-api-api',
  packages: [],
  purpose: 'Place and owner of an IP address.',
  system: {
    name: 'ip-api',
    kind: 'http-api',
    vendor: 'ip-api',
    hosting: 'saas',
  },
  hosts: ['ip-api.com', 'pro.ip-api.com'],
} as const satisfies Library;
