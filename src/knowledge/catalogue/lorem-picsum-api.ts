import type { Library } from '../../model/library.ts';

export default {
  id: 'lorem-picsum-api',
  packages: [],
  purpose: 'Photographs to fill a page.',
  system: {
    name: 'Lorem Picsum',
    kind: 'http-api',
    vendor: 'Lorem Picsum',
    hosting: 'saas',
  },
  hosts: ['picsum.photos'],
} as const satisfies Library;
