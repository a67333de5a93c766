import type { Library } from '../../model/library.ts';

export default {
  id: 'openrouter',
  packages: ['@openrouter/ai-sdk-provider', '@openrouter/sdk'],
  purpose: 'Models of OpenRouter for the AI SDK and LangChain.',
  system: {
    name: 'OpenRouter',
    kind: 'llm',
    vendor: 'OpenRouter',
    hosting: 'saas',
  },
  hosts: ['openrouter.ai'],
  clients: [
    { path: 'createOpenRouter()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'openrouter()' },
    { path: 'openrouter.{chat,completion,textEmbeddingModel,imageModel}()' },
    { path: 'OpenRouter()', options: { argument: 0 }, url: { argument: 0, key: 'serverURL' } },
  ],
  outbound: [
    { path: 'OpenRouter().{chat,responses,embeddings,images,rerank,tts,stt}.*', effect: 'call' },
    { path: 'OpenRouter().beta.*.*', effect: 'call' },
    { path: 'OpenRouter().callModel', effect: 'call' },
    { path: 'OpenRouter().{models,providers,endpoints,generations,credits}.*', effect: 'read' },
  ],
} as const satisfies Library;
