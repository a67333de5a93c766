import type { Library } from '../../model/library.ts';

export default {
  id: 'deepseek',
  packages: ['@ai-sdk/deepseek', '@langchain/deepseek'],
  purpose: 'Models of DeepSeek for the AI SDK and LangChain.',
  system: {
    name: 'DeepSeek',
    kind: 'llm',
    vendor: 'DeepSeek',
    hosting: 'saas',
  },
  hosts: ['api.deepseek.com'],
  clients: [
    { path: 'createDeepSeek()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'deepseek()' },
  ],
} as const satisfies Library;
