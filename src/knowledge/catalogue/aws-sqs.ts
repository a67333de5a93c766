import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-sqs',
  packages: ['@aws-sdk/client-sqs'],
  purpose: 'Client of Amazon SQS.',
  system: {
    name: 'Amazon SQS',
    aliases: ['SQS', 'AWS SQS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'SQSClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'SQS()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'SQSClient().send', effect: 'call' },
    { path: 'SQS().*', effect: 'call' },
  ],
  consumers: [
    { path: 'ReceiveMessageCommand', queue: { argument: 0, key: 'QueueUrl' } },
    { path: 'SQS().receiveMessage', queue: { argument: 0, key: 'QueueUrl' } },
  ],
  producers: [
    { path: '{SendMessageCommand,SendMessageBatchCommand}', queue: { argument: 0, key: 'QueueUrl' } },
    { path: 'SQS().{sendMessage,sendMessageBatch}', queue: { argument: 0, key: 'QueueUrl' } },
  ],
  retryOptions: [
    {
      path: 'SQSClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'SQS',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: '{SQSClient,SQS}', option: { argument: 0, key: 'requestHandler.requestTimeout' } },
    { path: '{SQSClient,SQS}', option: { argument: 0, key: 'requestHandler' } },
  ],
  defaults: {
    version: '3.1169.0',
    attempts: 3,
    on: 'throttling (HTTP 429 and named throttling codes), TimeoutError/RequestTimeout, ECONNRESET/ECONNREFUSED/EPIPE/ETIMEDOUT, EHOSTUNREACH/ENETUNREACH/ENOTFOUND/EAI_AGAIN, HTTP 500/502/503/504; never when the request body is a stream',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'maxAttempts (client config; counts the first try) / retryMode / retryStrategy',
    timeoutOption:
      'requestHandler: { requestTimeout, connectionTimeout, socketTimeout, throwOnRequestTimeout } (client config)',
    regionOption: 'region (client config) or AWS_REGION env / profile region',
    idempotency: 'not examined',
    notes:
      'A default idle-socket timeout of 900000 ms exists but is only switched on by env AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026=true. ReceiveMessage is marked long-poll: when the token bucket is empty it still sleeps one backoff before failing. Backoff is random*min(50ms*2^n,20s) (throttling: base 1000 ms), so the two retries add at most 150 ms (3 s when throttled). Retry token bucket 500, cost 14 per transient retry, 5 per throttling retry: when it is empty retries stop. With defaultsMode unset ("legacy") there is no connection timeout. requestTimeout alone only logs a warning unless throwOnRequestTimeout=true. 50 sockets per client by default; further requests queue without limit.',
    source: [
      '@aws-sdk/client-sqs/dist-cjs/index.js:1315',
      '@smithy/core/dist-cjs/submodules/retry/index.js:468',
      '@smithy/core/dist-cjs/submodules/retry/index.js:406',
      '@smithy/core/dist-cjs/submodules/retry/index.js:110',
      '@smithy/core/dist-cjs/submodules/retry/index.js:37',
      '@smithy/core/dist-cjs/submodules/retry/index.js:215',
      '@smithy/node-http-handler/dist-cjs/index.js:403',
      '@smithy/node-http-handler/dist-cjs/index.js:97',
      '@smithy/core/dist-cjs/submodules/client/index.js:928',
      '@smithy/core/dist-cjs/submodules/config/index.js:703',
      '@aws-sdk/client-sqs/dist-cjs/index.js:1316',
      '@smithy/core/dist-cjs/submodules/config/index.js:583',
      '@aws-sdk/client-sqs/dist-cjs/index.js:1313',
      '@aws-sdk/core/dist-cjs/submodules/client/index.js:89',
      '@aws-sdk/client-sqs/dist-cjs/index.js:1417',
    ],
  },
} as const satisfies Library;
