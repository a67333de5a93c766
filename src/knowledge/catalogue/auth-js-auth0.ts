import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-auth0',
  packages: ['next-auth/providers/auth0', '@auth/core/providers/auth0'],
  purpose: 'Sign-in with Auth0 through Auth.js and NextAuth.js.',
  system: { name: 'Auth0', kind: 'auth', vendor: 'Okta', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
