import type { Library } from '../../model/library.ts';

export default {
  id: 'google-gax',
  packages: ['google-gax'],
  purpose: 'Call layer that clients of Google Cloud share.',
  clients: [{ path: '{GrpcClient,GoogleAuth}()', options: { argument: 0 } }],
  defaults: {
    version: '6.17.0',
    attempts: 1,
    on: 'only the codes listed per method in *_client_config.json; then until the total time is used up',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 30000,
    worstCaseMs: null,
    retryOption: 'CallOptions.retry / maxRetries / timeout',
    timeoutOption: 'CallOptions.timeout',
    regionOption: null,
    idempotency: 'not examined',
    notes:
      'When a method has retry codes, the total retry time is set to the method timeout, overriding total_timeout_millis of the service config.',
    source: [
      'google-gax/build/src/gax.js:133',
      'google-gax/build/src/gax.js:420',
      'google-gax/build/src/gax.js:201',
      'google-gax/build/src/normalCalls/retries.js:110',
    ],
  },
} as const satisfies Library;
