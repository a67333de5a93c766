import type { Library } from '../../model/library.ts';

export default {
  id: 'coda-api',
  packages: [],
  purpose: 'Documents with tables.',
  system: {
    name: 'Coda Docs',
    kind: 'http-api',
    vendor: 'Coda',
    hosting: 'saas',
  },
  hosts: ['coda.io/apis'],
} as const satisfies Library;
