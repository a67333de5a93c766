import type { Library } from '../../model/library.ts';

export default {
  id: 'deezer-api',
  packages: [],
  purpose: 'Music.',
  system: {
    name: 'Deezer',
    kind: 'http-api',
    vendor: 'Deezer',
    hosting: 'saas',
  },
  hosts: ['api.deezer.com'],
} as const satisfies Library;
