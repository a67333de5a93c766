import type { Library } from '../../model/library.ts';

export default {
  id: 'luma-api',
  packages: [],
  purpose: 'Events.',
  system: {
    name: 'Luma Events',
    kind: 'http-api',
    vendor: 'Luma',
    hosting: 'saas',
  },
  hosts: ['api.lu.ma', 'public-api.luma.com', 'public-api.lu.ma'],
} as const satisfies Library;
