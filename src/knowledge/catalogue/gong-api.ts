import type { Library } from '../../model/library.ts';

export default {
  id: 'gong-api',
  packages: [],
  purpose: 'Recordings of calls.',
  system: {
    name: 'Gong.io',
    kind: 'http-api',
    vendor: 'Gong',
    hosting: 'saas',
  },
  hosts: ['*.api.gong.io'],
} as const satisfies Library;
