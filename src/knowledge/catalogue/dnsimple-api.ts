import type { Library } from '../../model/library.ts';

export default {
  id: 'dnsimple-api',
  packages: [],
  purpose: 'Domain names.',
  system: {
    name: 'DNSimple',
    kind: 'http-api',
    vendor: 'DNSimple',
    hosting: 'saas',
  },
  hosts: ['api.dnsimple.com', 'api.sandbox.dnsimple.com'],
} as const satisfies Library;
