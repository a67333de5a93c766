import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-identity',
  packages: ['@azure/identity'],
  purpose: 'Sign-in and tokens with Microsoft Entra ID.',
  system: {
    name: 'Microsoft Entra ID',
    aliases: ['Azure AD', 'Entra ID', 'Azure Active Directory'],
    kind: 'auth',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['login.microsoftonline.com', 'login.windows.net', 'sts.windows.net'],
  clients: [
    { path: 'DefaultAzureCredential()', options: { argument: 0 } },
    { path: 'ClientSecretCredential()', options: { argument: 3 } },
    { path: 'ManagedIdentityCredential()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{DefaultAzureCredential,ClientSecretCredential,ManagedIdentityCredential}().getToken', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'DefaultAzureCredential',
      kind: 'client-option',
      option: { argument: 0, key: 'retryOptions.maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  defaults: {
    version: '4.14.1',
    attempts: 4,
    on: 'as core-rest-pipeline; managed identity additionally 5 retries from 800 ms on HTTP 404/410 of IMDS (410: from 3 s)',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retryOptions.maxRetries (credential options)',
    timeoutOption: 'none for HTTP; processTimeoutInMs for AzureCliCredential and other CLI credentials',
    regionOption: 'AZURE_AUTHORITY_HOST / authorityHost, AZURE_REGIONAL_AUTHORITY_NAME',
    idempotency: 'not examined',
    notes:
      'AzureCliCredential starts `az` with no timeout by default: a hanging az blocks getToken for ever. Only the IMDS probe of DefaultAzureCredential has 1 s.',
    source: [
      '@azure/identity/dist/commonjs/client/identityClient.js:57',
      '@azure/identity/dist/commonjs/credentials/managedIdentityCredential/index.js:42',
      '@azure/identity/dist/commonjs/credentials/managedIdentityCredential/index.js:43',
      '@azure/identity/dist/commonjs/credentials/managedIdentityCredential/imdsRetryPolicy.js:33',
      '@azure/identity/dist/commonjs/credentials/azureCliCredential.js:117',
      '@azure/identity/dist/commonjs/credentials/azureCliCredential.js:84',
      '@azure/identity/dist/commonjs/credentials/managedIdentityCredential/imdsMsi.js:71',
      '@azure/identity/dist/commonjs/regionalAuthority.js:83',
    ],
  },
  errors: [
    {
      name: 'CredentialUnavailableError',
      means: 'A way to get credentials does not exist here.',
      again: 'no',
      action: 'Set the variables or the managed identity.',
      source: '@azure/identity/dist/commonjs/errors.js:20',
    },
    {
      name: 'AggregateAuthenticationError',
      means: 'None of the ways to get credentials worked; the message names each.',
      again: 'depends',
      action: 'Set one of them up.',
      source: '@azure/identity/dist/commonjs/errors.js:97',
    },
    {
      name: 'AuthenticationRequiredError',
      means: 'A user must sign in.',
      again: 'no',
      action: 'Sign in first.',
      source: '@azure/identity/dist/commonjs/errors.js:125',
    },
  ],
} as const satisfies Library;
