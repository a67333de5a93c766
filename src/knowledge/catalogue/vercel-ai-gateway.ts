import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-ai-gateway',
  packages: ['@ai-sdk/gateway', '@ai-sdk/vercel'],
  purpose: 'Gateway of Vercel to language models.',
  system: {
    name: 'Vercel AI Gateway',
    kind: 'llm',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  hosts: ['ai-gateway.vercel.sh'],
  clients: [
    { path: 'createGateway()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'gateway()' },
    { path: 'gateway.{embeddingModel,textEmbeddingModel,imageModel,languageModel}()' },
    { path: 'createVercel()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'vercel()' },
  ],
} as const satisfies Library;
