import type { Library } from '../../model/library.ts';

export default {
  id: 'jikan-api',
  packages: [],
  purpose: 'Anime and manga.',
  system: {
    name: 'Jikan',
    kind: 'http-api',
    vendor: 'Jikan',
    hosting: 'saas',
  },
  hosts: ['api.jikan.moe'],
} as const satisfies Library;
