import type { Library } from '../../model/library.ts';

export default {
  id: 'ai-sdk',
  packages: ['ai'],
  purpose: 'AI SDK of Vercel: calls of language models over providers, which are entries of their own.',
  outbound: [
    {
      path: '{generateText,streamText,generateObject,streamObject,embed,embedMany,generateImage,experimental_generateImage,experimental_transcribe,experimental_generateSpeech,rerank}',
      effect: 'call',
    },
  ],
  modelCalls: [
    {
      path: '{generateText,streamText}',
      model: { argument: 0, key: 'model' },
      instructions: { argument: 0, key: 'system' },
      messages: { argument: 0, key: 'messages' },
      tools: { argument: 0, key: 'tools' },
      schema: { argument: 0, key: 'experimental_output' },
    },
    {
      path: '{generateText,streamText}',
      messages: { argument: 0, key: 'prompt' },
      schema: { argument: 0, key: 'output' },
    },
    {
      path: '{generateObject,streamObject}',
      model: { argument: 0, key: 'model' },
      instructions: { argument: 0, key: 'system' },
      messages: { argument: 0, key: 'messages' },
      schema: { argument: 0, key: 'schema' },
    },
    { path: '{generateObject,streamObject}', messages: { argument: 0, key: 'prompt' } },
    {
      path: '{embed,embedMany,generateImage,experimental_generateImage,experimental_transcribe,experimental_generateSpeech,rerank}',
      model: { argument: 0, key: 'model' },
      messages: { argument: 0, key: 'prompt' },
    },
  ],
  retryOptions: [
    {
      path: '{generateText,streamText,generateObject,streamObject,embed,embedMany,generateImage,experimental_generateImage}',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [
    {
      path: '{generateText,streamText,generateObject,streamObject,embed,embedMany}',
      option: { argument: 0, key: 'timeout' },
    },
    {
      path: '{generateText,streamText,generateObject,streamObject,embed,embedMany}',
      option: { argument: 0, key: 'abortSignal' },
    },
  ],
  defaults: {
    version: '6.0.326',
    attempts: 3,
    on: 'APICallError with isRetryable (HTTP 408, 409, 429, >=500, and network errors of fetch) or retryable GatewayError; not aborts',
    backoff: 'exponential',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: 'maxRetries: field of the call options (0 switches it off)',
    timeoutOption: 'timeout (number, or {totalMs, stepMs, chunkMs}) or abortSignal in the call options',
    regionOption: 'the provider: createOpenAI({baseURL}) etc.; a plain string model id goes to the Vercel AI Gateway',
    idempotency: 'sends no idempotency key',
    notes:
      'Delays are exactly 2 s then 4 s (no jitter). Retry-After is used only if < 60 s, else ignored. Each step of a multi-step tool loop has its own retries. The error after retries is RetryError, not the API error. A server that accepts and never answers is given up after 906 s.',
    source: [
      'ai/dist/index.js:2912',
      'ai/dist/index.js:2873',
      'ai/dist/index.js:2874',
      'ai/dist/index.js:2866',
      '@ai-sdk/provider/dist/index.js:95',
      '@ai-sdk/provider/dist/index.js:97',
      '@ai-sdk/provider-utils/dist/index.js:968',
      '@ai-sdk/provider-utils/dist/index.js:3067',
      'ai/dist/index.js:4669',
    ],
    limitOfNode: true,
  },
} as const satisfies Library;
