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
} as const satisfies Library;
