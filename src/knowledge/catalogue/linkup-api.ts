import type { Library } from '../../model/library.ts';

export default {
  id: 'linkup-api',
  packages: [],
  purpose: 'Search of the web for models.',
  system: {
    name: 'Linkup',
    kind: 'http-api',
    vendor: 'Linkup',
    hosting: 'saas',
  },
  hosts: ['api.linkup.so'],
} as const satisfies Library;
