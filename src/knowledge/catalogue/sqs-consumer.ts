import type { Library } from '../../model/library.ts';

export default {
  id: 'sqs-consumer',
  packages: ['sqs-consumer'],
  purpose: 'Polling loop over an Amazon SQS queue.',
  bootstraps: [{ path: 'Consumer.create().start', role: 'worker', because: 'starts a worker' }],
  system: {
    name: 'Amazon SQS',
    aliases: ['SQS', 'AWS SQS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [{ path: 'Consumer.create()', options: { argument: 0 }, url: { argument: 0, key: 'queueUrl' } }],
  outbound: [{ path: 'Consumer.create().start', effect: 'consume' }],
  consumers: [
    {
      path: 'Consumer.create',
      queue: { argument: 0, key: 'queueUrl' },
      handler: { argument: 0, key: 'handleMessage' },
    },
    {
      path: 'Consumer.create',
      queue: { argument: 0, key: 'queueUrl' },
      handler: { argument: 0, key: 'handleMessageBatch' },
    },
  ],
  defaults: {
    version: '15.0.3',
    attempts: null,
    on: 'polling goes on after every error (connection/credential errors: pause 10 s); a message whose handler throws is left in the queue and comes back after the visibility timeout, until the redrive policy of the queue',
    backoff: 'fixed',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'pollingWaitTimeMs (0), authenticationErrorTimeout (10000), terminateVisibilityTimeout',
    timeoutOption: 'handleMessageTimeout (ms)',
    regionOption: 'region or AWS_REGION; silently falls back to "eu-west-1"',
    idempotency: 'not examined',
    notes:
      'No heartbeat by default: a handler slower than the visibility timeout gets the message processed twice. A handler that hangs stops the polling loop.',
    source: [
      'sqs-consumer/dist/cjs/consumer.js:47',
      'sqs-consumer/dist/cjs/consumer.js:35',
      'sqs-consumer/dist/cjs/consumer.js:34',
      'sqs-consumer/dist/cjs/consumer.js:26',
      'sqs-consumer/dist/cjs/consumer.js:209',
      'sqs-consumer/dist/cjs/consumer.js:30',
      'sqs-consumer/dist/cjs/consumer.js:33',
    ],
  },
} as const satisfies Library;
