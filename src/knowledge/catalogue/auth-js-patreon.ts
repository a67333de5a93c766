import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-patreon',
  packages: ['next-auth/providers/patreon', '@auth/core/providers/patreon'],
  purpose: 'Sign-in with Patreon through Auth.js and NextAuth.js.',
  system: { name: 'Patreon', kind: 'http-api', vendor: 'Patreon', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
