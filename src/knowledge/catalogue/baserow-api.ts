import type { Library } from '../../model/library.ts';

export default {
  id: 'baserow-api',
  packages: [],
  purpose: 'Tables.',
  system: {
    name: 'Baserow',
    kind: 'http-api',
    vendor: 'Baserow',
    hosting: 'saas',
  },
  hosts: ['api.baserow.io'],
} as const satisfies Library;
