import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-authentik',
  packages: ['next-auth/providers/authentik', '@auth/core/providers/authentik'],
  purpose: 'Sign-in with authentik through Auth.js and NextAuth.js.',
  system: { name: 'authentik', kind: 'auth', vendor: 'Authentik Security', hosting: 'self-hosted' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
