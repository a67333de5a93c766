import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-sns',
  packages: ['@aws-sdk/client-sns'],
  purpose: 'Client of Amazon SNS.',
  system: {
    name: 'Amazon SNS',
    aliases: ['SNS', 'AWS SNS'],
    kind: 'queue',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'SNSClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'SNS()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'SNSClient().send', effect: 'publish' },
    { path: 'SNS().*', effect: 'publish' },
  ],
  producers: [
    { path: '{PublishCommand,PublishBatchCommand}', queue: { argument: 0, key: 'TopicArn' } },
    { path: 'SNS().{publish,publishBatch}', queue: { argument: 0, key: 'TopicArn' } },
  ],
  retryOptions: [
    {
      path: 'SNSClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'SNS',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: '{SNSClient,SNS}', option: { argument: 0, key: 'requestHandler.requestTimeout' } },
    { path: '{SNSClient,SNS}', option: { argument: 0, key: 'requestHandler' } },
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
      'A default idle-socket timeout of 300000 ms exists but is only switched on by env AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026=true. Backoff is random*min(50ms*2^n,20s) (throttling: base 1000 ms), so the two retries add at most 150 ms (3 s when throttled). Retry token bucket 500, cost 14 per transient retry, 5 per throttling retry: when it is empty retries stop. With defaultsMode unset ("legacy") there is no connection timeout. requestTimeout alone only logs a warning unless throwOnRequestTimeout=true. 50 sockets per client by default; further requests queue without limit.',
    source: [
      '@aws-sdk/client-sns/dist-cjs/index.js:1700',
      '@smithy/core/dist-cjs/submodules/retry/index.js:468',
      '@smithy/core/dist-cjs/submodules/retry/index.js:406',
      '@smithy/core/dist-cjs/submodules/retry/index.js:110',
      '@smithy/core/dist-cjs/submodules/retry/index.js:37',
      '@smithy/core/dist-cjs/submodules/retry/index.js:215',
      '@smithy/node-http-handler/dist-cjs/index.js:403',
      '@smithy/node-http-handler/dist-cjs/index.js:97',
      '@smithy/core/dist-cjs/submodules/client/index.js:928',
      '@smithy/core/dist-cjs/submodules/config/index.js:703',
      '@aws-sdk/client-sns/dist-cjs/index.js:1701',
      '@smithy/core/dist-cjs/submodules/config/index.js:583',
      '@aws-sdk/client-sns/dist-cjs/index.js:1698',
      '@aws-sdk/core/dist-cjs/submodules/client/index.js:89',
    ],
  },
} as const satisfies Library;
