import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-facebook',
  packages: ['next-auth/providers/facebook', '@auth/core/providers/facebook'],
  purpose: 'Sign-in with Facebook through Auth.js and NextAuth.js.',
  system: { name: 'Facebook Login', kind: 'auth', vendor: 'Meta', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
