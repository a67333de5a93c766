import type { Library } from '../../model/library.ts';

export default {
  id: 'codat-api',
  packages: [],
  purpose: 'One interface to systems of accounting.',
  system: {
    name: 'Codat',
    kind: 'http-api',
    vendor: 'Codat',
    hosting: 'saas',
  },
  hosts: ['api.codat.io'],
} as const satisfies Library;
