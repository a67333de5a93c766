import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-reddit',
  packages: ['next-auth/providers/reddit', '@auth/core/providers/reddit'],
  purpose: 'Sign-in with Reddit through Auth.js and NextAuth.js.',
  system: { name: 'Reddit', aliases: ['Reddit API'], kind: 'http-api', vendor: 'Reddit', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
