import type { Library } from '../../model/library.ts';

export default {
  id: 'undici',
  packages: ['undici'],
  purpose: 'HTTP client of Node.',
  clients: [
    { path: 'Client()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'Pool()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'Agent()', options: { argument: 0 } },
    { path: 'RetryAgent()', options: { argument: 1 } },
  ],
  outbound: [
    { path: '{request,fetch,stream,pipeline}', effect: 'call', url: { argument: 0 } },
    { path: '{Client,Pool,Agent}().{request,stream}', effect: 'call', url: { argument: 0, key: 'path' } },
  ],
  retryOptions: [
    {
      path: 'RetryAgent',
      kind: 'client-option',
      option: { argument: 1, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
    {
      path: 'interceptors.retry',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [
    { path: '{request,stream,pipeline}', option: { argument: 1, key: 'headersTimeout' } },
    { path: '{request,fetch,stream,pipeline}', option: { argument: 1, key: 'signal' } },
    { path: '{Client,Pool}', option: { argument: 1, key: 'headersTimeout' } },
    { path: 'Agent', option: { argument: 0, key: 'headersTimeout' } },
    { path: '{Client,Pool,Agent}().{request,stream}', option: { argument: 0, key: 'headersTimeout' } },
    { path: '{Client,Pool,Agent}().{request,stream}', option: { argument: 0, key: 'signal' } },
  ],
  defaults: {
    version: '7.30.2',
    attempts: 1,
    on: 'nothing; RetryAgent: 5 retries on GET, HEAD, OPTIONS, PUT, DELETE, TRACE for 500, 502, 503, 504, 429 and ECONNRESET, ECONNREFUSED, ENOTFOUND, … , 500 ms doubling to 30 s (not its own timeouts)',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: 310000,
    retryOption:
      'new RetryAgent(agent, {maxRetries, minTimeout, maxTimeout, timeoutFactor, methods, statusCodes, errorCodes})',
    timeoutOption:
      'headersTimeout 300000, bodyTimeout 300000 (between chunks), connect.timeout / connectTimeout 10000, in new Agent(options) or per request',
    regionOption: 'url',
    idempotency: 'sends no idempotency key',
    notes:
      'headersTimeout is the hidden limit of every SDK that uses the global fetch in Node without its own timeout: 5 minutes to the first byte, then 5 minutes between chunks; 10 s to connect. A body that keeps dripping has no limit. Node 20.20 bundles undici 6.24.1. A server that accepts and never answers is given up after 300 s.',
    source: [
      'undici/lib/dispatcher/client.js:263',
      'undici/lib/dispatcher/client.js:262',
      'undici/lib/core/connect.js:75',
      'undici/lib/handler/retry-handler.js:116',
      'undici/lib/handler/retry-handler.js:114',
      'undici/lib/handler/retry-handler.js:113',
      'undici/lib/handler/retry-handler.js:118',
      'undici/lib/handler/retry-handler.js:120',
    ],
  },
} as const satisfies Library;
