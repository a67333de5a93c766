import type { Library } from '../../model/library.ts';

export default {
  id: 'fireworks',
  packages: ['@ai-sdk/fireworks'],
  purpose: 'Models of Fireworks AI for the AI SDK and LangChain.',
  system: {
    name: 'Fireworks AI',
    aliases: ['Fireworks'],
    kind: 'llm',
    vendor: 'Fireworks AI',
    hosting: 'saas',
  },
  hosts: ['api.fireworks.ai'],
  clients: [
    { path: 'createFireworks()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'fireworks()' },
  ],
} as const satisfies Library;
