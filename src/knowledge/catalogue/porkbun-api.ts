import type { Library } from '../../model/library.ts';

export default {
  id: 'porkbun-api',
  packages: [],
  purpose: 'Domain names.',
  system: {
    name: 'Porkbun',
    kind: 'http-api',
    vendor: 'Porkbun',
    hosting: 'saas',
  },
  hosts: ['api.porkbun.com', 'porkbun.com/api'],
} as const satisfies Library;
