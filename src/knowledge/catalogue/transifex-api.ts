import type { Library } from '../../model/library.ts';

export default {
  id: 'transifex-api',
  packages: [],
  purpose: 'Translations.',
  system: {
    name: 'Transifex',
    kind: 'http-api',
    vendor: 'Transifex',
    hosting: 'saas',
  },
  hosts: ['*.transifex.com'],
} as const satisfies Library;
