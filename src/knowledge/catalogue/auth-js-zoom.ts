import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-zoom',
  packages: ['next-auth/providers/zoom', '@auth/core/providers/zoom'],
  purpose: 'Sign-in with Zoom through Auth.js and NextAuth.js.',
  system: { name: 'Zoom', kind: 'http-api', vendor: 'Zoom', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
