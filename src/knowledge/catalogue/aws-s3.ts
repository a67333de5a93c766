import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-s3',
  packages: [
    '@aws-sdk/client-s3',
    '@aws-sdk/s3-request-presigner',
    '@aws-sdk/lib-storage',
    '@aws-sdk/s3-presigned-post',
  ],
  purpose: 'Client of Amazon S3.',
  system: {
    name: 'Amazon S3',
    aliases: ['S3', 'AWS S3', 'S3-compatible object storage'],
    kind: 'object-storage',
    vendor: 'Amazon Web Services',
    hosting: 'either',
  },
  hosts: ['*.s3.amazonaws.com', 's3.amazonaws.com'],
  clients: [
    { path: 'S3Client()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'S3()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'Upload()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'S3Client().send', effect: 'call' },
    { path: 'S3().*', effect: 'call' },
    { path: 'Upload().done', effect: 'write' },
  ],
  retryOptions: [
    {
      path: 'S3Client',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'S3',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: '{S3Client,S3}', option: { argument: 0, key: 'requestHandler.requestTimeout' } },
    { path: '{S3Client,S3}', option: { argument: 0, key: 'requestHandler' } },
  ],
  defaults: {
    version: '3.1173.0',
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
      'PutObject/UploadPart with a Readable body is never retried. No service default socket timeout even with the 2026 flag in this version. Backoff is random*min(50ms*2^n,20s) (throttling: base 1000 ms), so the two retries add at most 150 ms (3 s when throttled). Retry token bucket 500, cost 14 per transient retry, 5 per throttling retry: when it is empty retries stop. With defaultsMode unset ("legacy") there is no connection timeout. requestTimeout alone only logs a warning unless throwOnRequestTimeout=true. 50 sockets per client by default; further requests queue without limit.',
    source: [
      '@aws-sdk/client-s3/dist-cjs/index.js:4878',
      '@smithy/core/dist-cjs/submodules/retry/index.js:468',
      '@smithy/core/dist-cjs/submodules/retry/index.js:406',
      '@smithy/core/dist-cjs/submodules/retry/index.js:110',
      '@smithy/core/dist-cjs/submodules/retry/index.js:37',
      '@smithy/core/dist-cjs/submodules/retry/index.js:215',
      '@smithy/node-http-handler/dist-cjs/index.js:403',
      '@smithy/node-http-handler/dist-cjs/index.js:97',
      '@smithy/core/dist-cjs/submodules/client/index.js:928',
      '@smithy/core/dist-cjs/submodules/config/index.js:703',
      '@aws-sdk/client-s3/dist-cjs/index.js:4879',
      '@smithy/core/dist-cjs/submodules/config/index.js:583',
    ],
    alsoFor: ['@aws-sdk/lib-storage'],
  },
} as const satisfies Library;
