import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-v2-sqs',
  packages: ['aws-sdk', 'aws-sdk/clients/sqs'],
  purpose: 'Client of Amazon SQS in version 2 of the AWS SDK, which gets no updates.',
  system: {
    name: 'Amazon SQS',
    aliases: ['SQS', 'AWS SQS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'SQS()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [{ path: 'SQS().*', effect: 'call' }],
  consumers: [{ path: 'SQS().receiveMessage', queue: { argument: 0, key: 'QueueUrl' } }],
  producers: [{ path: 'SQS().{sendMessage,sendMessageBatch}', queue: { argument: 0, key: 'QueueUrl' } }],
  retryOptions: [
    {
      path: 'SQS',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: 'aws-sdk/clients/sqs#default', as: 'aws-sdk#SQS' }],
} as const satisfies Library;
