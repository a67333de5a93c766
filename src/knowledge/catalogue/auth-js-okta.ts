import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-okta',
  packages: ['next-auth/providers/okta', '@auth/core/providers/okta'],
  purpose: 'Sign-in with Okta through Auth.js and NextAuth.js.',
  system: { name: 'Okta', kind: 'auth', vendor: 'Okta', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
