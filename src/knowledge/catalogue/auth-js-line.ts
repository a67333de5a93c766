import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-line',
  packages: ['next-auth/providers/line', '@auth/core/providers/line'],
  purpose: 'Sign-in with LINE through Auth.js and NextAuth.js.',
  system: { name: 'LINE', kind: 'http-api', vendor: 'LY Corporation', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
