import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-linkedin',
  packages: ['next-auth/providers/linkedin', '@auth/core/providers/linkedin'],
  purpose: 'Sign-in with LinkedIn through Auth.js and NextAuth.js.',
  system: { name: 'LinkedIn OAuth', aliases: ['LinkedIn'], kind: 'auth', vendor: 'LinkedIn', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
