import type { Library } from '../../model/library.ts';

export default {
  id: 'codeberg-api',
  packages: [],
  purpose: 'Code.',
  system: {
    name: 'Codeberg',
    kind: 'http-api',
    vendor: 'Codeberg',
    hosting: 'saas',
  },
  hosts: ['codeberg.org'],
} as const satisfies Library;
