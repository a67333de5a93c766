import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-twitch',
  packages: ['next-auth/providers/twitch', '@auth/core/providers/twitch'],
  purpose: 'Sign-in with Twitch through Auth.js and NextAuth.js.',
  system: { name: 'Twitch', kind: 'http-api', vendor: 'Twitch', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
