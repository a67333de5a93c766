import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-discord',
  packages: ['next-auth/providers/discord', '@auth/core/providers/discord'],
  purpose: 'Sign-in with Discord through Auth.js and NextAuth.js.',
  system: { name: 'Discord OAuth', kind: 'auth', vendor: 'Discord', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
