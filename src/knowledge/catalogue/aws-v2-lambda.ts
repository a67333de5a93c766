import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-v2-lambda',
  packages: ['aws-sdk', 'aws-sdk/clients/lambda'],
  purpose: 'Client of AWS Lambda in version 2 of the AWS SDK, which gets no updates.',
  system: {
    name: 'AWS Lambda',
    aliases: ['Lambda'],
    kind: 'http-api',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'Lambda()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [{ path: 'Lambda().*', effect: 'call' }],
  retryOptions: [
    {
      path: 'Lambda',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: 'aws-sdk/clients/lambda#default', as: 'aws-sdk#Lambda' }],
} as const satisfies Library;
