import type { Library } from '../../model/library.ts';

export default {
  id: 'langchain',
  packages: [
    'langchain',
    'langchain/*',
    '@langchain/core',
    '@langchain/core/*',
    '@langchain/langgraph',
    '@langchain/langgraph/*',
    '@langchain/community',
  ],
  purpose: 'Chains and agents of language-model calls over providers, which are entries of their own.',
  outbound: [
    { path: 'initChatModel().{invoke,stream,batch}', effect: 'call' },
    { path: 'createAgent().{invoke,stream}', effect: 'call' },
    { path: 'createReactAgent().{invoke,stream}', effect: 'call' },
  ],
  retryOptions: [],
  defaults: {
    version: '1.4.0',
    attempts: 7,
    on: 'everything except: HTTP 400-407, 409, 413; aborts; ECONNABORTED; insufficient_quota; and 429 without a retry hint or with a hint > 60 s (those fail at once). 429 with Retry-After <= 60 s is retried; 5xx, network errors and timeouts are retried',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'maxRetries: model/embeddings constructor, e.g. new ChatOpenAI({maxRetries}); onFailedAttempt, maxConcurrency',
    timeoutOption: 'none in AsyncCaller; timeout in call options / provider constructor',
    regionOption: null,
    idempotency: 'sends no idempotency key',
    notes: '7 attempts; delays 1,2,4,8,16,32 s each multiplied by 1..2 (63-126 s of waiting in all).',
    source: [
      '@langchain/core/dist/utils/async_caller.js:182',
      '@langchain/core/dist/utils/async_caller.js:197',
      '@langchain/core/dist/utils/async_caller.js:12',
      '@langchain/core/dist/utils/async_caller.js:21',
      '@langchain/core/dist/utils/async_caller.js:24',
      '@langchain/core/dist/utils/async_caller.js:125',
      '@langchain/core/dist/utils/p-retry/index.js:92',
      '@langchain/core/dist/utils/p-retry/index.js:91',
      '@langchain/core/dist/utils/p-retry/index.js:93',
      '@langchain/core/dist/language_models/base.js:186',
    ],
  },
} as const satisfies Library;
