import type { Library } from '../../model/library.ts';

export default {
  id: 'xai',
  packages: ['@ai-sdk/xai', '@langchain/xai'],
  purpose: 'Models of xAI for the AI SDK and LangChain.',
  system: {
    name: 'xAI',
    aliases: ['Grok'],
    kind: 'llm',
    vendor: 'xAI',
    hosting: 'saas',
  },
  hosts: ['api.x.ai'],
  clients: [
    { path: 'createXai()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'xai()' },
    { path: 'xai.{responses,chat,image,imageModel,languageModel}()' },
    { path: 'ChatXAI()', options: { argument: 0 } },
  ],
  outbound: [{ path: 'ChatXAI().{invoke,stream,batch}', effect: 'call' }],
} as const satisfies Library;
