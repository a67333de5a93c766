import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-secrets-manager',
  packages: ['@aws-sdk/client-secrets-manager'],
  purpose: 'Client of AWS Secrets Manager.',
  system: {
    name: 'AWS Secrets Manager',
    kind: 'other',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'SecretsManagerClient()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'SecretsManager()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'SecretsManagerClient().send', effect: 'call' },
    { path: 'SecretsManager().*', effect: 'call' },
  ],
  retryOptions: [
    {
      path: 'SecretsManagerClient',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'SecretsManager',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: '{SecretsManagerClient,SecretsManager}', option: { argument: 0, key: 'requestHandler.requestTimeout' } },
    { path: '{SecretsManagerClient,SecretsManager}', option: { argument: 0, key: 'requestHandler' } },
  ],
  defaults: {
    version: '3.1164.0',
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
      '@aws-sdk/client-secrets-manager/dist-cjs/index.js:1036',
      '@smithy/core/dist-cjs/submodules/retry/index.js:468',
      '@smithy/core/dist-cjs/submodules/retry/index.js:406',
      '@smithy/core/dist-cjs/submodules/retry/index.js:110',
      '@smithy/core/dist-cjs/submodules/retry/index.js:37',
      '@smithy/core/dist-cjs/submodules/retry/index.js:215',
      '@smithy/node-http-handler/dist-cjs/index.js:403',
      '@smithy/node-http-handler/dist-cjs/index.js:97',
      '@smithy/core/dist-cjs/submodules/client/index.js:928',
      '@smithy/core/dist-cjs/submodules/config/index.js:703',
      '@aws-sdk/client-secrets-manager/dist-cjs/index.js:1037',
      '@smithy/core/dist-cjs/submodules/config/index.js:583',
      '@aws-sdk/client-secrets-manager/dist-cjs/index.js:1034',
      '@aws-sdk/core/dist-cjs/submodules/client/index.js:89',
    ],
  },
  errors: [
    {
      name: 'DecryptionFailure',
      means: 'The secret cannot be decrypted with its key.',
      again: 'no',
      action: 'Check the rights on the key.',
      source: '@aws-sdk/client-secrets-manager/dist-types/models/errors.d.ts:7',
    },
    {
      name: 'InternalServiceError',
      means: 'Something failed inside of the service.',
      again: 'later',
      action: 'Try again.',
      source: '@aws-sdk/client-secrets-manager/dist-types/models/errors.d.ts:21',
    },
    {
      name: 'LimitExceededException',
      means: 'A quota is reached.',
      again: 'later',
      action: 'Keep secrets in memory, and have the quota raised.',
      source: '@aws-sdk/client-secrets-manager/dist-types/models/errors.d.ts:122',
    },
  ],
} as const satisfies Library;
