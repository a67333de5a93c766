import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('commands, verifiers and user pools', () => {
    const source = `
      import { AdminGetUserCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
      import { CognitoJwtVerifier } from 'aws-jwt-verify';
      import { CognitoUserPool } from 'amazon-cognito-identity-js';
      const client = new CognitoIdentityProviderClient({});
      await client.send(new AdminGetUserCommand({ UserPoolId: 'p', Username: 'u' }));
      const verifier = CognitoJwtVerifier.create({ userPoolId: 'p', tokenUse: 'access', clientId: 'c' });
      await verifier.verify('token');
      export const pool = new CognitoUserPool({ UserPoolId: 'p', ClientId: 'c' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-cognito-identity-provider#CognitoIdentityProviderClient',
      'client amazon-cognito-identity-js#CognitoUserPool',
      'client aws-jwt-verify#CognitoJwtVerifier.create',
      'outbound call @aws-sdk/client-cognito-identity-provider#CognitoIdentityProviderClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon Cognito']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
      export const command = new AdminGetUserCommand({ UserPoolId: 'p', Username: 'u' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
