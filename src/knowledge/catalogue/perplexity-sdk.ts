import type { Library } from '../../model/library.ts';

export default {
  id: 'perplexity-sdk',
  packages: ['@perplexity-ai/perplexity_ai'],
  purpose: 'Client of Perplexity.',
  system: { name: 'Perplexity', kind: 'llm', vendor: 'Perplexity', hosting: 'saas' },
  clients: [{ path: 'Perplexity()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } }],
  outbound: [
    { path: 'Perplexity().chat.completions.create', effect: 'call' },
    { path: 'Perplexity().{search,responses,embeddings,contextualizedEmbeddings}.create', effect: 'call' },
    { path: 'Perplexity().async.chat.completions.create', effect: 'call' },
    { path: 'Perplexity().async.chat.completions.{get,list}', effect: 'read' },
  ],
  modelCalls: [
    {
      path: 'Perplexity().chat.completions.create',
      model: { argument: 0, key: 'model' },
      messages: { argument: 0, key: 'messages' },
    },
  ],
  retryOptions: [
    {
      path: 'Perplexity',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
  timeoutOptions: [{ path: 'Perplexity', option: { argument: 0, key: 'timeout' } }],
  same: [{ path: '@perplexity-ai/perplexity_ai#default', as: '@perplexity-ai/perplexity_ai#Perplexity' }],
} as const satisfies Library;
