import type { Library } from '../../model/library.ts';

export default {
  id: 'weserv-api',
  packages: [],
  purpose: 'Images in other sizes and formats.',
  system: {
    name: 'wsrv.nl',
    kind: 'http-api',
    vendor: 'weserv',
    hosting: 'saas',
  },
  hosts: ['*.wsrv.nl', 'images.weserv.nl'],
} as const satisfies Library;
