import type { Library } from '../../model/library.ts';

export default {
  id: 'cohere',
  packages: ['cohere-ai', '@ai-sdk/cohere', '@langchain/cohere'],
  purpose: 'Client of the Cohere API.',
  system: {
    name: 'Cohere',
    kind: 'llm',
    vendor: 'Cohere',
    hosting: 'saas',
  },
  hosts: ['api.cohere.com', 'api.cohere.ai'],
  clients: [
    { path: 'CohereClient()', options: { argument: 0 }, url: { argument: 0, key: 'environment' } },
    { path: 'CohereClientV2()', options: { argument: 0 } },
    { path: 'createCohere()', options: { argument: 0 } },
    { path: 'cohere()' },
  ],
  outbound: [
    {
      path: '{CohereClient,CohereClientV2}().{chat,chatStream,embed,rerank,classify,summarize,generate,tokenize}',
      effect: 'call',
    },
    { path: 'CohereClient().v2.{chat,chatStream,embed,rerank}', effect: 'call' },
  ],
  retryOptions: [
    {
      path: '{CohereClient,CohereClientV2}().{chat,chatStream,embed,rerank}',
      kind: 'client-option',
      option: { argument: 1, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: '{CohereClient,CohereClientV2}', option: { argument: 0, key: 'timeoutInSeconds' }, unit: 's' },
  ],
  defaults: {
    version: '8.1.0',
    attempts: 3,
    on: 'HTTP 408, 429, >=500 on any method; NOT network errors or timeouts (requestFn throws straight through)',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 300000,
    worstCaseMs: 903300,
    retryOption: 'maxRetries: 2nd argument of a call {maxRetries} or client option',
    timeoutOption: 'timeoutInSeconds: 2nd argument of a call or client option (seconds)',
    regionOption: 'environment (or base URL); default https://api.cohere.com',
    idempotency: 'sends no idempotency key',
    notes:
      'Retry-After and X-RateLimit-Reset obeyed, capped at 60 s. The timer stops at the response headers. A server that accepts and never answers is given up after 300 s.',
    source: [
      'cohere-ai/core/fetcher/requestWithRetries.js:15',
      'cohere-ai/core/fetcher/requestWithRetries.js:13',
      'cohere-ai/core/fetcher/requestWithRetries.js:14',
      'cohere-ai/core/fetcher/requestWithRetries.js:56',
      'cohere-ai/core/fetcher/requestWithRetries.js:54',
      'cohere-ai/Client.js:140',
      'cohere-ai/api/resources/v2/client/Client.js:85',
      'cohere-ai/core/fetcher/makeRequest.js:57',
    ],
    lastAfterTimeout: true,
  },
} as const satisfies Library;
