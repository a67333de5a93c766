import type { Library } from '../../model/library.ts';

export default {
  id: 'storj-api',
  packages: [],
  purpose: 'Files.',
  system: {
    name: 'Storj',
    kind: 'object-storage',
    vendor: 'Storj',
    hosting: 'saas',
  },
  hosts: ['gateway.storjshare.io', 'link.storjshare.io'],
} as const satisfies Library;
