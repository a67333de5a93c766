import type { Library } from '../../model/library.ts';

export default {
  id: 'anilist-api',
  packages: [],
  purpose: 'Anime and manga.',
  system: {
    name: 'AniList',
    kind: 'http-api',
    vendor: 'AniList',
    hosting: 'saas',
  },
  hosts: ['*.anilist.co'],
} as const satisfies Library;
