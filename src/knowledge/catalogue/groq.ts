import type { Library } from '../../model/library.ts';

export default {
  id: 'groq',
  packages: ['groq-sdk', '@ai-sdk/groq', '@langchain/groq'],
  purpose: 'Client of the Groq API.',
  system: {
    name: 'Groq',
    kind: 'llm',
    vendor: 'Groq',
    hosting: 'saas',
  },
  hosts: ['api.groq.com'],
  clients: [
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'createGroq()', options: { argument: 0 } },
    { path: 'groq()' },
    { path: 'ChatGroq()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'default().{completions,chat,embeddings,audio,models,batches,files}.*', effect: 'call' },
    { path: 'default().{chat,audio}.*.*', effect: 'call' },
    { path: 'ChatGroq().{invoke,stream,batch}', effect: 'call' },
  ],
  modelCalls: [
    {
      path: 'default().chat.completions.create',
      model: { argument: 0, key: 'model' },
      messages: { argument: 0, key: 'messages' },
      tools: { argument: 0, key: 'tools' },
      schema: { argument: 0, key: 'response_format' },
    },
    { path: 'ChatGroq', model: { argument: 0, key: 'model' } },
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
  ],
  timeoutOptions: [
    { path: 'default', option: { argument: 0, key: 'timeout' } },
    { path: 'default().chat.completions.create', option: { argument: 1, key: 'timeout' } },
  ],
  same: [{ path: 'groq-sdk#Groq', as: 'groq-sdk#default' }],
  defaults: {
    version: '1.6.0',
    attempts: 3,
    on: 'connection errors and timeouts, HTTP 408, 409, 429, >=500; x-should-retry header',
    backoff: 'exponential',
    jitter: true,
    timeoutMs: 60000,
    worstCaseMs: 181500,
    retryOption: 'maxRetries: new Groq({maxRetries}) or 2nd argument of a call',
    timeoutOption: 'timeout: new Groq({timeout}) or 2nd argument of a call',
    regionOption: 'baseURL (env GROQ_BASE_URL); default https://api.groq.com',
    idempotency: 'none sent (idempotencyHeader never set)',
    notes:
      'Same code family as openai but 1 minute, not 10. A server that accepts and never answers is given up after 181.5 s.',
    source: [
      'groq-sdk/client.js:485',
      'groq-sdk/client.js:81',
      'groq-sdk/client.js:332',
      'groq-sdk/client.js:338',
      'groq-sdk/client.js:373',
      'groq-sdk/client.js:374',
      'groq-sdk/client.js:405',
      'groq-sdk/client.js:49',
    ],
  },
} as const satisfies Library;
