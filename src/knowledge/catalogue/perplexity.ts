import type { Library } from '../../model/library.ts';

export default {
  id: 'perplexity',
  packages: ['@ai-sdk/perplexity'],
  purpose: 'Models of Perplexity for the AI SDK and LangChain.',
  system: {
    name: 'Perplexity',
    kind: 'llm',
    vendor: 'Perplexity',
    hosting: 'saas',
  },
  hosts: ['api.perplexity.ai'],
  clients: [
    { path: 'createPerplexity()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'perplexity()' },
  ],
} as const satisfies Library;
