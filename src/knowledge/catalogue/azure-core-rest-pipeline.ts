import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-core-rest-pipeline',
  packages: ['@azure/core-rest-pipeline'],
  purpose: 'HTTP pipeline that clients of Azure share.',
  clients: [{ path: 'createPipelineFromOptions()', options: { argument: 0 } }],
  defaults: {
    version: '1.25.1',
    attempts: 4,
    on: 'HTTP >=500 except 501/505, 408, responses with Retry-After (429/503), ETIMEDOUT/ESOCKETTIMEDOUT/ECONNREFUSED/ECONNRESET/ENOENT/ENOTFOUND',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: 'retryOptions: { maxRetries, retryDelayInMs, maxRetryDelayInMs } (client options)',
    timeoutOption: 'requestOptions.timeout (per operation) / PipelineRequest.timeout',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'A server-sent Retry-After is slept as given, without an upper bound. timeout 0 = no timer at all.',
    source: [
      '@azure/core-rest-pipeline/dist/commonjs/createPipelineFromOptions.js:55',
      '@azure/core-rest-pipeline/dist/commonjs/constants.js:25',
      '@typespec/ts-http-runtime/dist/commonjs/constants.js:25',
      '@typespec/ts-http-runtime/dist/commonjs/retryStrategies/exponentialRetryStrategy.js:27',
      '@typespec/ts-http-runtime/dist/commonjs/retryStrategies/exponentialRetryStrategy.js:28',
      '@typespec/ts-http-runtime/dist/commonjs/util/delay.js:27',
      '@typespec/ts-http-runtime/dist/commonjs/pipelineRequest.js:50',
      '@typespec/ts-http-runtime/dist/commonjs/nodeHttpClient.js:218',
      '@typespec/ts-http-runtime/dist/commonjs/retryStrategies/throttlingRetryStrategy.js:34',
    ],
  },
} as const satisfies Library;
