import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-v2-s3',
  packages: ['aws-sdk', 'aws-sdk/clients/s3'],
  purpose: 'Client of Amazon S3 in version 2 of the AWS SDK, which gets no updates.',
  system: {
    name: 'Amazon S3',
    aliases: ['S3', 'AWS S3', 'S3-compatible object storage'],
    kind: 'object-storage',
    vendor: 'Amazon Web Services',
    hosting: 'either',
  },
  clients: [{ path: 'S3()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [{ path: 'S3().*', effect: 'call' }],
  retryOptions: [
    {
      path: 'S3',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: 'aws-sdk/clients/s3#default', as: 'aws-sdk#S3' }],
} as const satisfies Library;
