import type { Library } from '../../model/library.ts';

export default {
  id: 'auth-js-microsoft',
  packages: [
    'next-auth/providers/azure-ad',
    '@auth/core/providers/azure-ad',
    'next-auth/providers/azure-ad-b2c',
    '@auth/core/providers/azure-ad-b2c',
    'next-auth/providers/microsoft-entra-id',
    '@auth/core/providers/microsoft-entra-id',
  ],
  purpose: 'Sign-in with Microsoft through Auth.js and NextAuth.js.',
  system: {
    name: 'Microsoft Entra ID',
    aliases: ['Azure AD', 'Entra ID', 'Azure Active Directory'],
    kind: 'auth',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'issuer' } }],
} as const satisfies Library;
