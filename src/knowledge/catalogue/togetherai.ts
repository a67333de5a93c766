import type { Library } from '../../model/library.ts';

export default {
  id: 'togetherai',
  packages: ['@ai-sdk/togetherai', 'together-ai'],
  purpose: 'Client of the Together AI API, and its models for the AI SDK.',
  system: {
    name: 'Together AI',
    aliases: ['Together'],
    kind: 'llm',
    vendor: 'Together AI',
    hosting: 'saas',
  },
  hosts: ['api.together.xyz', 'api.together.ai'],
  clients: [
    { path: 'createTogetherAI()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'togetherai()' },
    { path: 'togetherai.{embeddingModel,textEmbeddingModel,image,completionModel}()' },
    { path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
  ],
  outbound: [
    { path: 'default().chat.completions.{create,stream}', effect: 'call' },
    { path: 'default().{completions,embeddings,images,rerank}.*', effect: 'call' },
    { path: 'default().audio.*.*', effect: 'call' },
    { path: 'default().{models,files,fineTuning,endpoints,batches}.*', effect: 'call' },
  ],
  same: [{ path: 'together-ai#Together', as: 'together-ai#default' }],
} as const satisfies Library;
