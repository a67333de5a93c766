import type { Library } from '../../model/library.ts';

export default {
  id: 'openai',
  packages: ['openai'],
  purpose: 'Client of the OpenAI API and of servers that speak it.',
  system: {
    name: 'OpenAI',
    aliases: ['OpenAI API', 'ChatGPT'],
    kind: 'llm',
    vendor: 'OpenAI',
    hosting: 'saas',
  },
  hosts: ['api.openai.com'],
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'AzureOpenAI()', options: { argument: 0 }, url: { argument: 0, key: 'endpoint' } },
  ],
  outbound: [
    {
      path: 'default().{chat.completions,completions,responses,embeddings,moderations,audio.speech,audio.transcriptions,audio.translations}.create',
      effect: 'call',
    },
    {
      path: 'default().{admin,audio,batches,beta,chat,completions,containers,conversations,embeddings,evals,files,fineTuning,images,models,moderations,realtime,responses,skills,uploads,vectorStores,videos}.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'default().{admin,audio,batches,beta,chat,completions,containers,conversations,embeddings,evals,files,fineTuning,images,models,moderations,realtime,responses,skills,uploads,vectorStores,videos}.*.{get,list,retrieve,search,find,getAll,listAll,read,query}',
      effect: 'read',
    },
    {
      path: 'default().{admin,audio,batches,beta,chat,completions,containers,conversations,embeddings,evals,files,fineTuning,images,models,moderations,realtime,responses,skills,uploads,vectorStores,videos}.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'default().{admin,audio,batches,beta,chat,completions,containers,conversations,embeddings,evals,files,fineTuning,images,models,moderations,realtime,responses,skills,uploads,vectorStores,videos}.*.{create,update,delete,del,remove,cancel,add,archive,upsert}',
      effect: 'write',
    },
    {
      path: 'default().{admin,audio,batches,beta,chat,completions,containers,conversations,embeddings,evals,files,fineTuning,images,models,moderations,realtime,responses,skills,uploads,vectorStores,videos}.*',
      effect: 'call',
    },
    {
      path: 'default().{admin,audio,batches,beta,chat,completions,containers,conversations,embeddings,evals,files,fineTuning,images,models,moderations,realtime,responses,skills,uploads,vectorStores,videos}.*.*',
      effect: 'call',
    },
    {
      path: 'default().{admin,audio,batches,beta,chat,completions,containers,conversations,embeddings,evals,files,fineTuning,images,models,moderations,realtime,responses,skills,uploads,vectorStores,videos}.*.*.*',
      effect: 'call',
    },
  ],
  modelCalls: [
    {
      path: 'default().chat.completions.{create,parse,stream}',
      model: { argument: 0, key: 'model' },
      messages: { argument: 0, key: 'messages' },
      tools: { argument: 0, key: 'tools' },
      schema: { argument: 0, key: 'response_format' },
    },
    {
      path: 'default().responses.{create,parse,stream}',
      model: { argument: 0, key: 'model' },
      instructions: { argument: 0, key: 'instructions' },
      messages: { argument: 0, key: 'input' },
      tools: { argument: 0, key: 'tools' },
      schema: { argument: 0, key: 'text.format' },
    },
    {
      path: 'default().{completions,embeddings,moderations,audio.speech,audio.transcriptions,audio.translations,images}.{create,generate,edit}',
      model: { argument: 0, key: 'model' },
      messages: { argument: 0, key: 'prompt' },
    },
  ],
  retryOptions: [
    {
      path: 'default',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'AzureOpenAI',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'default().responses.{create,parse,stream}',
      kind: 'client-option',
      option: { argument: 1, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
    {
      path: 'default().chat.completions.{create,parse,stream}',
      kind: 'client-option',
      option: { argument: 1, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [
    { path: '{default,AzureOpenAI}', option: { argument: 0, key: 'timeout' } },
    { path: 'default().**', option: { argument: 1, key: 'timeout' } },
    { path: 'default().**', option: { argument: 1, key: 'signal' } },
  ],
  same: [
    { path: 'openai#OpenAI', as: 'openai#default' },
    { path: 'openai#default().beta.chat.completions', as: 'openai#default().chat.completions' },
    { path: 'openai#default().withOptions()', as: 'openai#default()' },
    { path: 'openai#AzureOpenAI()', as: 'openai#default()' },
  ],
  defaults: {
    version: '6.49.0',
    attempts: 3,
    on: 'connection errors and timeouts (any method), HTTP 408, 409, 429, >=500; response header x-should-retry overrides both ways; not when the request body is a stream',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 600000,
    worstCaseMs: 1801500,
    retryOption: 'maxRetries: new OpenAI({maxRetries}) or 2nd argument of a call {maxRetries}',
    timeoutOption: 'timeout: new OpenAI({timeout}) or 2nd argument of a call {timeout}',
    regionOption:
      'baseURL (env OPENAI_BASE_URL), organization (env OPENAI_ORG_ID), project (env OPENAI_PROJECT_ID); default https://api.openai.com/v1',
    idempotency:
      'none sent: the code can add a key to non-GET requests but only if client.idempotencyHeader is set, and nothing sets it; so a retried POST may be executed twice',
    notes:
      'Under the built-in fetch of Node the 10 minutes are never reached: undici headersTimeout ends a call without response headers after 300 s, reported as "Request timed out.", and that is retried: 15 min in all. Timer stops when response headers arrive: a stalled stream is not covered by it. Retry-After / retry-after-ms are obeyed WITHOUT an upper bound. Timeouts are retried, so 10 min x 3 tries. A server that accepts and never answers is given up after 901.5 s.',
    source: [
      'openai/client.js:747',
      'openai/client.js:173',
      'openai/client.js:570',
      'openai/client.js:576',
      'openai/client.js:611',
      'openai/client.js:612',
      'openai/client.js:595',
      'openai/client.js:555',
      'openai/client.js:649',
      'openai/client.js:413',
      'openai/client.js:140',
    ],
  },
} as const satisfies Library;
