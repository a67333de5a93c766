import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-dropbox',
  packages: ['next-auth/providers/dropbox', '@auth/core/providers/dropbox'],
  purpose: 'Sign-in with Dropbox through Auth.js and NextAuth.js.',
  system: { name: 'Dropbox', kind: 'http-api', vendor: 'Dropbox', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
