import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-v2-comprehend',
  packages: ['aws-sdk', 'aws-sdk/clients/comprehend'],
  purpose: 'Client of Amazon Comprehend in version 2 of the AWS SDK, which gets no updates.',
  system: {
    name: 'Amazon Comprehend',
    kind: 'other',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'Comprehend()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [{ path: 'Comprehend().*', effect: 'call' }],
  retryOptions: [
    {
      path: 'Comprehend',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: 'aws-sdk/clients/comprehend#default', as: 'aws-sdk#Comprehend' }],
} as const satisfies Library;
