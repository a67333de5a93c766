import type { Library } from '../../model/library.ts';

export default {
  id: 'zalo-api',
  packages: [],
  purpose: 'Messages.',
  system: {
    name: 'Zalo',
    kind: 'http-api',
    vendor: 'VNG',
    hosting: 'saas',
  },
  hosts: ['openapi.zalo.me', '*.zaloapp.com', 'graph.zalo.me'],
} as const satisfies Library;
