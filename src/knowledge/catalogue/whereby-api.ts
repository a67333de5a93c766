import type { Library } from '../../model/library.ts';

export default {
  id: 'whereby-api',
  packages: [],
  purpose: 'Calls by video.',
  system: {
    name: 'Whereby',
    kind: 'http-api',
    vendor: 'Whereby',
    hosting: 'saas',
  },
  hosts: ['api.whereby.dev'],
} as const satisfies Library;
