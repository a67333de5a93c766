import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-smithy',
  packages: ['@smithy/util-retry', '@smithy/node-http-handler'],
  purpose: 'Retry strategies and HTTP transport that the AWS SDK shares.',
  retryOptions: [
    {
      path: 'StandardRetryStrategy',
      kind: 'client-option',
      option: { argument: 0 },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'ConfiguredRetryStrategy',
      kind: 'client-option',
      option: { argument: 0 },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
      backoffOption: { argument: 1 },
    },
    {
      path: 'AdaptiveRetryStrategy',
      kind: 'client-option',
      option: { argument: 0 },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  defaults: {
    version: '4.6.2',
    attempts: 3,
    on: 'throttling (HTTP 429 and named throttling codes), TimeoutError/RequestTimeout, ECONNRESET/ECONNREFUSED/EPIPE/ETIMEDOUT, EHOSTUNREACH/ENETUNREACH/ENOTFOUND/EAI_AGAIN, HTTP 500/502/503/504; never when the request body is a stream',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'maxAttempts (client config; counts the first try) / retryMode / retryStrategy',
    timeoutOption: null,
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'Only re-exports @smithy/core/retry in this version. Throttling base delay 1000 ms. A Retry-After header can lengthen a delay by at most 5 s.',
    source: [
      '@smithy/util-retry/dist-cjs/index.js:4',
      '@smithy/core/dist-cjs/submodules/retry/index.js:468',
      '@smithy/core/dist-cjs/submodules/retry/index.js:406',
      '@smithy/core/dist-cjs/submodules/retry/index.js:110',
      '@smithy/core/dist-cjs/submodules/retry/index.js:37',
      '@smithy/core/dist-cjs/submodules/retry/index.js:215',
      '@smithy/core/dist-cjs/submodules/retry/index.js:112',
      '@smithy/core/dist-cjs/submodules/retry/index.js:761',
    ],
  },
} as const satisfies Library;
