import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-kms',
  packages: ['@aws-sdk/client-kms'],
  purpose: 'Client of AWS KMS.',
  system: {
    name: 'AWS KMS',
    aliases: ['KMS'],
    kind: 'other',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'KMSClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'KMS()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'KMSClient().send', effect: 'call' },
    { path: 'KMS().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'KMSClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'KMS',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  errors: [
    {
      name: 'DisabledException',
      means: 'The key is disabled.',
      again: 'no',
      action: 'Enable it.',
      source: '@aws-sdk/client-kms/dist-types/models/errors.d.ts:497',
    },
    {
      name: 'KMSInvalidStateException',
      means: 'The state of the key does not allow this, such as when it is to be deleted.',
      again: 'no',
      action: 'Look at the state of the key.',
      source: '@aws-sdk/client-kms/dist-types/models/errors.d.ts:80',
    },
    {
      name: 'InvalidCiphertextException',
      means: 'The text was not encrypted with this key, or with another context.',
      again: 'no',
      action: 'Check the key and the encryption context.',
      source: '@aws-sdk/client-kms/dist-types/models/errors.d.ts:651',
    },
    {
      name: 'IncorrectKeyException',
      means: 'The text was encrypted with another key.',
      again: 'no',
      action: 'Name the right key.',
      source: '@aws-sdk/client-kms/dist-types/models/errors.d.ts:714',
    },
    {
      name: 'DependencyTimeoutException',
      means: 'The service waited in vain for another one.',
      again: 'later',
      action: 'Try again.',
      source: '@aws-sdk/client-kms/dist-types/models/errors.d.ts:22',
    },
    {
      name: 'KeyUnavailableException',
      means: 'The key is not available for now.',
      again: 'later',
      action: 'Try again.',
      source: '@aws-sdk/client-kms/dist-types/models/errors.d.ts:698',
    },
  ],
} as const satisfies Library;
