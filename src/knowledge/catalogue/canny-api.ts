import type { Library } from '../../model/library.ts';

export default {
  id: 'canny-api',
  packages: [],
  purpose: 'Wishes of users.',
  system: {
    name: 'Canny',
    kind: 'http-api',
    vendor: 'Canny',
    hosting: 'saas',
  },
  hosts: ['canny.io/api'],
} as const satisfies Library;
