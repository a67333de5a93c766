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
  defaults: {
    version: '2.1693.0',
    attempts: 11,
    on: 'network errors, timeouts, throttling, expired credentials, HTTP 5xx',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 120000,
    worstCaseMs: null,
    retryOption: 'maxRetries (options of the client, or AWS.config)',
    timeoutOption: 'httpOptions: { timeout, connectTimeout } (options of the client, or AWS.config)',
    regionOption: null,
    idempotency: 'sends no idempotency key of its own but where the API has a client token',
    notes: 'Pauses are random up to 50 ms times a power of two. The SDK is no longer maintained.',
    source: [
      'aws-sdk/lib/services/dynamodb.js:44',
      'aws-sdk/lib/service.js:541',
      'aws-sdk/lib/service.js:559',
      'aws-sdk/lib/util.js:890',
      'aws-sdk/lib/util.js:891',
      'aws-sdk/lib/config.js:627',
    ],
  },
} as const satisfies Library;
