import type { Library } from '../../model/library.ts';

export default {
  id: 'spotify-api',
  packages: [],
  purpose: 'Music and sign-in with Spotify.',
  system: {
    name: 'Spotify',
    kind: 'http-api',
    vendor: 'Spotify',
    hosting: 'saas',
  },
  hosts: ['*.spotify.com'],
} as const satisfies Library;
