import type { Library } from '../../model/library.ts';

export default {
  id: 'musicbrainz-api',
  packages: [],
  purpose: 'Music.',
  system: {
    name: 'MusicBrainz',
    kind: 'http-api',
    vendor: 'MetaBrainz',
    hosting: 'saas',
  },
  hosts: ['*.musicbrainz.org'],
} as const satisfies Library;
