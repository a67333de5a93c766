import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-v2-dynamodb',
  packages: ['aws-sdk', 'aws-sdk/clients/dynamodb'],
  purpose: 'Client of Amazon DynamoDB in version 2 of the AWS SDK, which gets no updates.',
  system: {
    name: 'Amazon DynamoDB',
    aliases: ['DynamoDB', 'AWS DynamoDB'],
    kind: 'database',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'DynamoDB()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'DynamoDB.DocumentClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'DynamoDB().*', effect: 'call' },
    { path: 'DynamoDB.DocumentClient().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'DynamoDB',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  same: [
    { path: 'aws-sdk/clients/dynamodb#default', as: 'aws-sdk#DynamoDB' },
    { path: 'aws-sdk/clients/dynamodb#DocumentClient', as: 'aws-sdk#DynamoDB.DocumentClient' },
  ],
} as const satisfies Library;
