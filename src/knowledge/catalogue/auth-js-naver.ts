import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-naver',
  packages: ['next-auth/providers/naver', '@auth/core/providers/naver'],
  purpose: 'Sign-in with Naver through Auth.js and NextAuth.js.',
  system: { name: 'Naver', kind: 'auth', vendor: 'Naver', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
