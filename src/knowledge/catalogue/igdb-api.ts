import type { Library } from '../../model/library.ts';

export default {
  id: 'igdb-api',
  packages: [],
  purpose: 'Games.',
  system: {
    name: 'IGDB',
    kind: 'http-api',
    vendor: 'Twitch',
    hosting: 'saas',
  },
  hosts: ['api.igdb.com'],
} as const satisfies Library;
