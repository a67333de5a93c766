import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-kinesis',
  packages: ['@aws-sdk/client-kinesis'],
  purpose: 'Client of Amazon Kinesis.',
  system: {
    name: 'Amazon Kinesis',
    aliases: ['AWS Kinesis'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'KinesisClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'Kinesis()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'KinesisClient().send', effect: 'call' },
    { path: 'Kinesis().*', effect: 'call' },
  ],
  consumers: [
    { path: 'GetRecordsCommand', queue: { argument: 0, key: 'StreamARN' } },
    { path: 'SubscribeToShardCommand', queue: { argument: 0, key: 'ConsumerARN' } },
  ],
  producers: [{ path: '{PutRecordCommand,PutRecordsCommand}', queue: { argument: 0, key: 'StreamName' } }],
  retryOptions: [
    {
      path: 'KinesisClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'Kinesis',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  errors: [
    {
      name: 'ProvisionedThroughputExceededException',
      means: 'A shard gets more than it takes.',
      again: 'later',
      action: 'Spread the keys, or add shards.',
      source: '@aws-sdk/client-kinesis/dist-types/models/errors.d.ts:220',
    },
    {
      name: 'ExpiredIteratorException',
      means: 'The iterator is too old.',
      again: 'no',
      action: 'Ask for a new one.',
      source: '@aws-sdk/client-kinesis/dist-types/models/errors.d.ts:179',
    },
    {
      name: 'KMSThrottlingException',
      means: 'KMS refused the request, because there were too many.',
      again: 'later',
      action: 'Send fewer requests at once.',
      source: '@aws-sdk/client-kinesis/dist-types/models/errors.d.ts:141',
    },
  ],
} as const satisfies Library;
