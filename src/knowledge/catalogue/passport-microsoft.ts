import type { Library } from '../../model/library.ts';

export default {
  id: 'passport-microsoft',
  packages: ['passport-microsoft', 'passport-azure-ad-oauth2'],
  purpose: 'Sign-in with Microsoft Entra ID through Passport.',
  system: {
    name: 'Microsoft Entra ID',
    aliases: ['Azure AD', 'Entra ID', 'Azure Active Directory'],
    kind: 'auth',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [
    { path: 'Strategy()', options: { argument: 0 } },
    { path: 'default()', options: { argument: 0 } },
    { path: 'OAuth2Strategy()', options: { argument: 0 } },
  ],
} as const satisfies Library;
