import type { Library } from '../../model/library.ts';

export default {
  id: 'google-gemini',
  packages: ['@google/genai', '@google/generative-ai', '@ai-sdk/google', '@langchain/google-genai'],
  purpose: 'Client of the Gemini API.',
  system: {
    name: 'Google Gemini',
    aliases: ['Gemini', 'Google Generative AI', 'Google AI Studio'],
    kind: 'llm',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['generativelanguage.googleapis.com'],
  clients: [
    { path: 'GoogleGenAI()', options: { argument: 0 } },
    { path: 'GoogleGenerativeAI()' },
    { path: 'createGoogleGenerativeAI()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'google()' },
    { path: 'ChatGoogleGenerativeAI()', options: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'GoogleGenAI().models.{generateContent,generateContentStream,embedContent,countTokens,generateImages,generateVideos,list,get}',
      effect: 'call',
    },
    { path: 'GoogleGenAI().chats.create().{sendMessage,sendMessageStream}', effect: 'call' },
    { path: 'GoogleGenAI().{files,caches,batches,tunings,operations}.*', effect: 'call' },
    { path: 'GoogleGenAI().live.connect', effect: 'call' },
    {
      path: 'GoogleGenerativeAI().getGenerativeModel().{generateContent,generateContentStream,countTokens,embedContent,batchEmbedContents}',
      effect: 'call',
    },
    { path: 'GoogleGenerativeAI().getGenerativeModel().startChat().{sendMessage,sendMessageStream}', effect: 'call' },
    { path: 'ChatGoogleGenerativeAI().{invoke,stream,batch}', effect: 'call' },
  ],
  modelCalls: [
    {
      path: 'GoogleGenAI().models.{generateContent,generateContentStream,embedContent,generateImages,generateVideos}',
      model: { argument: 0, key: 'model' },
      instructions: { argument: 0, key: 'config.systemInstruction' },
      messages: { argument: 0, key: 'contents' },
      tools: { argument: 0, key: 'config.tools' },
      schema: { argument: 0, key: 'config.responseSchema' },
    },
    {
      path: 'GoogleGenerativeAI().getGenerativeModel',
      model: { argument: 0, key: 'model' },
      instructions: { argument: 0, key: 'systemInstruction' },
      tools: { argument: 0, key: 'tools' },
      schema: { argument: 0, key: 'generationConfig.responseSchema' },
    },
    { path: 'ChatGoogleGenerativeAI', model: { argument: 0, key: 'model' } },
  ],
  retryOptions: [
    {
      path: 'GoogleGenAI',
      kind: 'client-option',
      option: { argument: 0, key: 'httpOptions.retryOptions.attempts' },
      counts: 'attempts',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'ChatGoogleGenerativeAI',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: 'GoogleGenAI', option: { argument: 0, key: 'httpOptions.timeout' } }],
  same: [
    {
      path: '@google/generative-ai#GenerativeModel()',
      as: '@google/generative-ai#GoogleGenerativeAI().getGenerativeModel()',
    },
  ],
  defaults: {
    version: '2.32.0',
    attempts: 1,
    on: 'models/chats/files/…: nothing unless httpOptions.retryOptions is given; then 408, 429, 500, 502, 503, 504 (5 attempts in all, 1 s doubling to 60 s, jitter). interactions/agents API: 4 retries by default on 408, 409, 429, 5XX and connection errors',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption:
      'httpOptions.retryOptions {attempts, initialDelay, maxDelay, expBase, jitter, httpStatusCodes} in new GoogleGenAI({httpOptions}) or per call config.httpOptions',
    timeoutOption: 'httpOptions.timeout (ms, per attempt) in the constructor or per call',
    regionOption:
      'httpOptions.baseUrl; env GOOGLE_GEMINI_BASE_URL, GOOGLE_VERTEX_BASE_URL; vertexai + location/project (env GOOGLE_CLOUD_LOCATION, GOOGLE_CLOUD_PROJECT)',
    idempotency: 'sends no idempotency key',
    notes:
      'In Node the SDK deliberately removes the 300 s limits of fetch, so with no httpOptions.timeout a silent server is waited for without limit. With retryOptions, p-retry 4.6.2 does not retry a TypeError unless its message is one of four browser messages, so Node "fetch failed" is NOT retried. Against a server that accepts and never answers it waits for ever.',
    source: [
      '@google/genai/dist/node/index.mjs:14107',
      '@google/genai/dist/node/index.mjs:13696',
      '@google/genai/dist/node/index.mjs:13698',
      '@google/genai/dist/node/index.mjs:13703',
      '@google/genai/dist/node/index.mjs:13648',
      '@google/genai/dist/node/index.mjs:13631',
      '@google/genai/dist/node/index.mjs:22261',
      '@google/genai/dist/node/index.mjs:22264',
      '@google/genai/dist/node/index.mjs:29606',
      'p-retry/index.js:8',
    ],
  },
  errors: [
    {
      name: 'RESOURCE_EXHAUSTED',
      means: 'The rate limit is reached.',
      again: 'later',
      action: 'Send fewer requests at once, or have the quota raised.',
      source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
    },
    {
      name: 'DEADLINE_EXCEEDED',
      means: 'The answer could not be made in time.',
      again: 'later',
      action: 'Ask for less at once, or raise the timeout.',
      source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
    },
    {
      name: 'PERMISSION_DENIED',
      means: 'The API key may not do this.',
      again: 'no',
      action: 'Check the key.',
      source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
    },
    {
      name: 'FAILED_PRECONDITION',
      means: 'The free tier is not available in this country.',
      again: 'no',
      action: 'Enable billing.',
      source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
    },
  ],
} as const satisfies Library;
