import type { Library } from '../../model/library.ts';

export default {
  id: 'miro-api',
  packages: [],
  purpose: 'Boards.',
  system: {
    name: 'Miro Boards',
    kind: 'http-api',
    vendor: 'Miro',
    hosting: 'saas',
  },
  hosts: ['api.miro.com'],
} as const satisfies Library;
