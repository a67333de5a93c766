import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-v2-secrets-manager',
  packages: ['aws-sdk', 'aws-sdk/clients/secretsmanager'],
  purpose: 'Client of AWS Secrets Manager in version 2 of the AWS SDK, which gets no updates.',
  system: {
    name: 'AWS Secrets Manager',
    kind: 'other',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'SecretsManager()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [{ path: 'SecretsManager().*', effect: 'call' }],
  retryOptions: [
    {
      path: 'SecretsManager',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: 'aws-sdk/clients/secretsmanager#default', as: 'aws-sdk#SecretsManager' }],
} as const satisfies Library;
