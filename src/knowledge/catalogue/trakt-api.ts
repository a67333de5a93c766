import type { Library } from '../../model/library.ts';

export default {
  id: 'trakt-api',
  packages: [],
  purpose: 'Films and series that people watch.',
  system: {
    name: 'Trakt',
    kind: 'http-api',
    vendor: 'Trakt',
    hosting: 'saas',
  },
  hosts: ['api.trakt.tv'],
} as const satisfies Library;
