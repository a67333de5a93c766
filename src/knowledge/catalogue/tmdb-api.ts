import type { Library } from '../../model/library.ts';

export default {
  id: 'tmdb-api',
  packages: [],
  purpose: 'Films and series.',
  system: {
    name: 'TMDB',
    kind: 'http-api',
    vendor: 'The Movie Database',
    hosting: 'saas',
  },
  hosts: ['api.themoviedb.org', 'api.tmdb.org', 'image.tmdb.org'],
} as const satisfies Library;
