import type { Library } from '../../model/library.ts';

export default {
  id: 'togetherai',
  packages: ['@ai-sdk/togetherai', 'together-ai', '@langchain/together-ai'],
  purpose: 'Models of Together AI for the AI SDK and LangChain.',
  system: {
    name: 'Together AI',
    kind: 'llm',
    vendor: 'Together AI',
    hosting: 'saas',
  },
  hosts: ['api.together.xyz', 'api.together.ai'],
  clients: [
    { path: 'createTogetherAI()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'togetherai()' },
  ],
} as const satisfies Library;
