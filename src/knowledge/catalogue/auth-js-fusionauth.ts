import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-fusionauth',
  packages: ['next-auth/providers/fusionauth', '@auth/core/providers/fusionauth'],
  purpose: 'Sign-in with FusionAuth through Auth.js and NextAuth.js.',
  system: { name: 'FusionAuth', kind: 'auth', vendor: 'FusionAuth', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
