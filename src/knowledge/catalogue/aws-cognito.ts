import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-cognito',
  packages: ['@aws-sdk/client-cognito-identity-provider', 'amazon-cognito-identity-js', 'aws-jwt-verify'],
  purpose: 'Client of Amazon Cognito.',
  system: {
    name: 'Amazon Cognito',
    aliases: ['AWS Cognito', 'Cognito'],
    kind: 'auth',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'CognitoIdentityProviderClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'CognitoIdentityProvider()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'CognitoUserPool()', options: { argument: 0 } },
    { path: 'CognitoJwtVerifier.create()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'CognitoIdentityProviderClient().send', effect: 'call' },
    { path: 'CognitoIdentityProvider().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'CognitoIdentityProviderClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'CognitoIdentityProvider',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
} as const satisfies Library;
