import type { Library } from '../../model/library.ts';

export default {
  id: 'mistral',
  packages: ['@mistralai/mistralai', '@ai-sdk/mistral', '@langchain/mistralai'],
  purpose: 'Client of the Mistral API.',
  system: {
    name: 'Mistral AI',
    aliases: ['Mistral'],
    kind: 'llm',
    vendor: 'Mistral AI',
    hosting: 'saas',
  },
  hosts: ['api.mistral.ai'],
  clients: [
    { path: 'Mistral()', options: { argument: 0 }, url: { argument: 0, key: 'serverURL' } },
    { path: 'createMistral()', options: { argument: 0 } },
    { path: 'mistral()' },
    { path: 'mistral.{embedding,textEmbedding}()' },
    { path: 'ChatMistralAI()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Mistral().{chat,fim,agents,embeddings,classifiers,ocr,models,files,audio,batch,beta}.*', effect: 'call' },
    { path: 'ChatMistralAI().{invoke,stream,batch}', effect: 'call' },
  ],
  modelCalls: [
    {
      path: 'Mistral().chat.{complete,stream,parse}',
      model: { argument: 0, key: 'model' },
      messages: { argument: 0, key: 'messages' },
      tools: { argument: 0, key: 'tools' },
      schema: { argument: 0, key: 'responseFormat' },
    },
    { path: 'ChatMistralAI', model: { argument: 0, key: 'model' } },
  ],
  retryOptions: [
    {
      path: 'Mistral',
      kind: 'client-option',
      option: { argument: 0, key: 'retryConfig' },
      counts: 'switch',
      backoff: 'exponential',
      jitter: false,
    },
  ],
  timeoutOptions: [{ path: 'Mistral', option: { argument: 0, key: 'timeoutMs' } }],
  same: [],
  defaults: {
    version: '2.7.0',
    attempts: 1,
    on: 'nothing by default (strategy "none"); with retryConfig {strategy:"backoff"}: 429, 500, 502, 503, 504 (and connection errors if retryConnectionErrors)',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: 300000,
    retryOption: 'retryConfig: new Mistral({retryConfig}) or options.retries of a call; retryCodes',
    timeoutOption: 'timeoutMs: new Mistral({timeoutMs}) or options of a call',
    regionOption: 'server: "global"|"eu"|"us", or serverURL',
    idempotency: 'sends no idempotency key',
    notes:
      'All 243 generated functions carry "|| 300000". If backoff is switched on without parameters it keeps trying for up to ONE HOUR (maxElapsedTime 3600000). A server that accepts and never answers is given up after 300 s.',
    source: [
      '@mistralai/mistralai/esm/funcs/chatComplete.js:45',
      '@mistralai/mistralai/esm/funcs/chatComplete.js:56',
      '@mistralai/mistralai/esm/funcs/chatComplete.js:46',
      '@mistralai/mistralai/esm/lib/retries.js:10',
      '@mistralai/mistralai/esm/lib/sdks.js:117',
      '@mistralai/mistralai/esm/lib/config.js:23',
    ],
  },
} as const satisfies Library;
