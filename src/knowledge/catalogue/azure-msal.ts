import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-msal',
  packages: ['@azure/msal-node', '@azure/msal-browser', '@azure/msal-react', 'passport-azure-ad'],
  purpose: 'Sign-in of people and applications with Microsoft Entra ID.',
  system: {
    name: 'Microsoft Entra ID',
    aliases: ['Azure AD', 'Entra ID', 'Azure Active Directory'],
    kind: 'auth',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [
    { path: 'ConfidentialClientApplication()', options: { argument: 0 } },
    { path: 'PublicClientApplication()', options: { argument: 0 } },
    { path: 'OIDCStrategy()', options: { argument: 0 } },
    { path: 'BearerStrategy()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: '{ConfidentialClientApplication,PublicClientApplication}().{acquireTokenByCode,acquireTokenByClientCredential,acquireTokenOnBehalfOf,acquireTokenByRefreshToken,acquireTokenSilent,acquireTokenByUsernamePassword,acquireTokenPopup,loginPopup,loginRedirect}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
