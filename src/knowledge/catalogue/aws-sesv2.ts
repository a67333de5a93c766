import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-sesv2',
  packages: ['@aws-sdk/client-sesv2'],
  purpose: 'Client of Amazon SES, version 2 of its API.',
  system: {
    name: 'Amazon SES',
    aliases: ['SES', 'AWS SES'],
    kind: 'email',
    vendor: 'Amazon Web Services',
    hosting: 'saas',
  },
  clients: [
    { path: 'SESv2Client()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
    { path: 'SESv2()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'SESv2Client().send', effect: 'send' },
    { path: 'SESv2().*', effect: 'send' },
  ],
  promises: [{ path: '**', begins: 'at-once' }],
  retryOptions: [
    {
      path: 'SESv2Client',
      kind: 'client-option',
      option: { argument: 0, key: 'maxAttempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: '{SESv2Client,SESv2}', option: { argument: 0, key: 'requestHandler.requestTimeout' } },
    { path: '{SESv2Client,SESv2}', option: { argument: 0, key: 'requestHandler' } },
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
      'A default idle-socket timeout of 300000 ms exists but is only switched on by env AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026=true. A retried SendEmail after a lost response can send the mail twice. Backoff is random*min(50ms*2^n,20s) (throttling: base 1000 ms), so the two retries add at most 150 ms (3 s when throttled). Retry token bucket 500, cost 14 per transient retry, 5 per throttling retry: when it is empty retries stop. With defaultsMode unset ("legacy") there is no connection timeout. requestTimeout alone only logs a warning unless throwOnRequestTimeout=true. 50 sockets per client by default; further requests queue without limit.',
    source: [
      '@aws-sdk/client-sesv2/dist-cjs/index.js:3655',
      '@smithy/core/dist-cjs/submodules/retry/index.js:468',
      '@smithy/core/dist-cjs/submodules/retry/index.js:406',
      '@smithy/core/dist-cjs/submodules/retry/index.js:110',
      '@smithy/core/dist-cjs/submodules/retry/index.js:37',
      '@smithy/core/dist-cjs/submodules/retry/index.js:215',
      '@smithy/node-http-handler/dist-cjs/index.js:403',
      '@smithy/node-http-handler/dist-cjs/index.js:97',
      '@smithy/core/dist-cjs/submodules/client/index.js:928',
      '@smithy/core/dist-cjs/submodules/config/index.js:703',
      '@aws-sdk/client-sesv2/dist-cjs/index.js:3656',
      '@smithy/core/dist-cjs/submodules/config/index.js:583',
      '@aws-sdk/client-sesv2/dist-cjs/index.js:3653',
      '@aws-sdk/core/dist-cjs/submodules/client/index.js:89',
    ],
  },
  errors: [
    {
      name: 'MessageRejected',
      means: 'The message has content that is not accepted.',
      again: 'no',
      action: 'Look at its message.',
      source: '@aws-sdk/client-sesv2/dist-types/models/errors.d.ts:138',
    },
    {
      name: 'SendingPausedException',
      means: 'Sending is paused for the account.',
      again: 'later',
      action: 'Look at bounces and complaints, and enable it again.',
      source: '@aws-sdk/client-sesv2/dist-types/models/errors.d.ts:152',
    },
    {
      name: 'AccountSuspendedException',
      means: 'The account may not send any more.',
      again: 'no',
      action: 'Talk to AWS Support.',
      source: '@aws-sdk/client-sesv2/dist-types/models/errors.d.ts:8',
    },
    {
      name: 'MailFromDomainNotVerifiedException',
      means: 'The MAIL FROM domain is not verified.',
      again: 'no',
      action: 'Check its MX record.',
      source: '@aws-sdk/client-sesv2/dist-types/models/errors.d.ts:125',
    },
  ],
} as const satisfies Library;
