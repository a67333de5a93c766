import type { Library } from '../../model/library.ts';

export default {
  id: 'quay-api',
  packages: [],
  purpose: 'Images of containers.',
  system: {
    name: 'Quay.io',
    kind: 'http-api',
    vendor: 'Red Hat',
    hosting: 'saas',
  },
  hosts: ['*.quay.io'],
} as const satisfies Library;
