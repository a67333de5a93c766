import type { Library } from '../../model/library.ts';

export default {
  id: 'tally-api',
  packages: [],
  purpose: 'Forms.',
  system: {
    name: 'Tally Forms',
    kind: 'http-api',
    vendor: 'Tally',
    hosting: 'saas',
  },
  hosts: ['api.tally.so'],
} as const satisfies Library;
