import type { Library } from '../../model/library.ts';

export default {
  id: 'microsoft-entra-api',
  packages: [],
  purpose: 'Sign-in with Microsoft accounts.',
  system: {
    name: 'Microsoft Entra ID',
    aliases: ['Azure AD', 'Entra ID', 'Azure Active Directory'],
    kind: 'auth',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: [
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
    'login.live.com',
    'graph.windows.net',
    '*.b2clogin.com',
    '*.ciamlogin.com',
  ],
} as const satisfies Library;
