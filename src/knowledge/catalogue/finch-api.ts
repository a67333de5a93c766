import type { Library } from '../../model/library.ts';

export default {
  id: 'finch-api',
  packages: [],
  purpose: 'One interface to systems of staff and pay.',
  system: {
    name: 'Finch API',
    kind: 'http-api',
    vendor: 'Finch',
    hosting: 'saas',
  },
  hosts: ['api.tryfinch.com'],
} as const satisfies Library;
