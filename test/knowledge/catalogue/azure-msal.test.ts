import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the flows of an application', () => {
    const source = `
      import { ConfidentialClientApplication } from '@azure/msal-node';
      const application = new ConfidentialClientApplication({ auth: { clientId: 'c' } });
      await application.acquireTokenByClientCredential({ scopes: [] });
      await application.getAuthCodeUrl({ scopes: [], redirectUri: '/' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/msal-node#ConfidentialClientApplication',
      'outbound call @azure/msal-node#ConfidentialClientApplication().acquireTokenByClientCredential',
    ]);
    expect(systemsOf(source)).toEqual(['Microsoft Entra ID']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { InteractionRequiredAuthError } from '@azure/msal-browser';
      export const mustSignIn = (error: unknown) => error instanceof InteractionRequiredAuthError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
