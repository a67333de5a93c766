import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-onelogin',
  packages: ['next-auth/providers/onelogin', '@auth/core/providers/onelogin'],
  purpose: 'Sign-in with OneLogin through Auth.js and NextAuth.js.',
  system: { name: 'OneLogin', kind: 'auth', vendor: 'One Identity', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
