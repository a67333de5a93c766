import type { Library } from '../../model/library.ts';

export default {
  id: 'brasilapi-api',
  packages: [],
  purpose: 'Public data of Brazil.',
  system: {
    name: 'BrasilAPI',
    kind: 'http-api',
    vendor: 'BrasilAPI',
    hosting: 'saas',
  },
  hosts: ['brasilapi.com.br'],
} as const satisfies Library;
