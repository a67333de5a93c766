import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-zitadel',
  packages: ['next-auth/providers/zitadel', '@auth/core/providers/zitadel'],
  purpose: 'Sign-in with Zitadel through Auth.js and NextAuth.js.',
  system: { name: 'Zitadel', kind: 'auth', vendor: 'Zitadel', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
