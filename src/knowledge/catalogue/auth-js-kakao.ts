import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-kakao',
  packages: ['next-auth/providers/kakao', '@auth/core/providers/kakao'],
  purpose: 'Sign-in with Kakao through Auth.js and NextAuth.js.',
  system: { name: 'Kakao', kind: 'auth', vendor: 'Kakao', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
