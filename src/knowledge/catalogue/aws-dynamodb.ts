import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-dynamodb',
  packages: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', 'dynamoose', 'electrodb'],
  purpose: 'Client of Amazon DynamoDB.',
  system: {
    name: 'Amazon DynamoDB',
    aliases: ['DynamoDB', 'AWS DynamoDB'],
    kind: 'database',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'DynamoDBClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'DynamoDB()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'DynamoDBDocumentClient.from()', options: { argument: 1 } },
    { path: 'DynamoDBDocument.from()', options: { argument: 1 } },
  ],
  outbound: [
    { path: 'DynamoDBClient().send', effect: 'call' },
    { path: 'DynamoDB().*', effect: 'call' },
    { path: 'DynamoDBDocumentClient.from().send', effect: 'call' },
    { path: 'DynamoDBDocument.from().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'DynamoDBClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'DynamoDB',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: '{DynamoDBClient,DynamoDB}', option: { argument: 0, key: 'requestHandler.requestTimeout' } },
    { path: '{DynamoDBClient,DynamoDB}', option: { argument: 0, key: 'requestHandler' } },
  ],
  same: [
    {
      path: '@aws-sdk/lib-dynamodb#DynamoDBDocumentClient()',
      as: '@aws-sdk/lib-dynamodb#DynamoDBDocumentClient.from()',
    },
    { path: '@aws-sdk/lib-dynamodb#DynamoDBDocument()', as: '@aws-sdk/lib-dynamodb#DynamoDBDocument.from()' },
  ],
  defaults: {
    version: '3.1164.0',
    attempts: 4,
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
      'DynamoDB alone has 4 attempts (3 retries) and a 25 ms base. A default idle-socket timeout of 300000 ms exists but is only switched on by env AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026=true. Backoff is random*min(50ms*2^n,20s) (throttling: base 1000 ms), so the two retries add at most 150 ms (3 s when throttled). Retry token bucket 500, cost 14 per transient retry, 5 per throttling retry: when it is empty retries stop. With defaultsMode unset ("legacy") there is no connection timeout. requestTimeout alone only logs a warning unless throwOnRequestTimeout=true. 50 sockets per client by default; further requests queue without limit.',
    source: [
      '@aws-sdk/client-dynamodb/dist-cjs/index.js:3515',
      '@smithy/core/dist-cjs/submodules/retry/index.js:468',
      '@smithy/core/dist-cjs/submodules/retry/index.js:406',
      '@smithy/core/dist-cjs/submodules/retry/index.js:110',
      '@smithy/core/dist-cjs/submodules/retry/index.js:37',
      '@smithy/core/dist-cjs/submodules/retry/index.js:215',
      '@smithy/node-http-handler/dist-cjs/index.js:403',
      '@smithy/node-http-handler/dist-cjs/index.js:97',
      '@smithy/core/dist-cjs/submodules/client/index.js:928',
      '@smithy/core/dist-cjs/submodules/config/index.js:703',
      '@aws-sdk/client-dynamodb/dist-cjs/index.js:3516',
      '@smithy/core/dist-cjs/submodules/config/index.js:583',
      '@aws-sdk/client-dynamodb/dist-cjs/index.js:3515',
      '@aws-sdk/client-dynamodb/dist-cjs/index.js:3584',
      '@aws-sdk/client-dynamodb/dist-cjs/index.js:3512',
      '@aws-sdk/core/dist-cjs/submodules/client/index.js:89',
    ],
  },
} as const satisfies Library;
