import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-hubspot',
  packages: ['next-auth/providers/hubspot', '@auth/core/providers/hubspot'],
  purpose: 'Sign-in with HubSpot through Auth.js and NextAuth.js.',
  system: { name: 'HubSpot', kind: 'http-api', vendor: 'HubSpot', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
