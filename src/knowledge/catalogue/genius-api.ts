import type { Library } from '../../model/library.ts';

export default {
  id: 'genius-api',
  packages: [],
  purpose: 'Texts of songs.',
  system: {
    name: 'Genius Lyrics',
    kind: 'http-api',
    vendor: 'Genius',
    hosting: 'saas',
  },
  hosts: ['api.genius.com'],
} as const satisfies Library;
