import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-openai',
  packages: ['@azure/openai', '@ai-sdk/azure'],
  purpose: 'Models of OpenAI at Azure.',
  system: {
    name: 'Azure OpenAI',
    aliases: ['Azure OpenAI Service'],
    kind: 'llm',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.openai.azure.com', '*.cognitiveservices.azure.com'],
  clients: [
    { path: 'OpenAIClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'createAzure()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'azure()' },
  ],
  outbound: [
    {
      path: 'OpenAIClient().{getChatCompletions,streamChatCompletions,getCompletions,getEmbeddings,getImages}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
