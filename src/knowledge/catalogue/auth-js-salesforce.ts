import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-salesforce',
  packages: ['next-auth/providers/salesforce', '@auth/core/providers/salesforce'],
  purpose: 'Sign-in with Salesforce through Auth.js and NextAuth.js.',
  system: { name: 'Salesforce', kind: 'http-api', vendor: 'Salesforce', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
