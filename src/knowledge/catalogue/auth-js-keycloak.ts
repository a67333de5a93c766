import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-keycloak',
  packages: ['next-auth/providers/keycloak', '@auth/core/providers/keycloak'],
  purpose: 'Sign-in with Keycloak through Auth.js and NextAuth.js.',
  system: { name: 'Keycloak', kind: 'auth', vendor: 'Keycloak', hosting: 'self-hosted' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
