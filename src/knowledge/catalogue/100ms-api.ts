import type { Library } from '../../model/library.ts';

export default {
  id: '100ms-api',
  packages: [],
  purpose: 'Calls by video.',
  system: {
    name: '100ms',
    kind: 'http-api',
    vendor: '100ms',
    hosting: 'saas',
  },
  hosts: ['*.100ms.live'],
} as const satisfies Library;
