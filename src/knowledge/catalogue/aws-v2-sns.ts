import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-v2-sns',
  packages: ['aws-sdk', 'aws-sdk/clients/sns'],
  purpose: 'Client of Amazon SNS in version 2 of the AWS SDK, which gets no updates.',
  system: {
    name: 'Amazon SNS',
    aliases: ['SNS', 'AWS SNS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'SNS()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } }],
  outbound: [{ path: 'SNS().*', effect: 'publish' }],
  producers: [{ path: 'SNS().{publish,publishBatch}', queue: { argument: 0, key: 'TopicArn' } }],
  retryOptions: [
    {
      path: 'SNS',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [{ path: 'aws-sdk/clients/sns#default', as: 'aws-sdk#SNS' }],
} as const satisfies Library;
