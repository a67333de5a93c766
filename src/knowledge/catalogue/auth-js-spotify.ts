import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-spotify',
  packages: ['next-auth/providers/spotify', '@auth/core/providers/spotify'],
  purpose: 'Sign-in with Spotify through Auth.js and NextAuth.js.',
  system: { name: 'Spotify', kind: 'http-api', vendor: 'Spotify', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
