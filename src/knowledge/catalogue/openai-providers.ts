import type { Library } from '../../model/library.ts';

export default {
  id: 'openai-providers',
  packages: ['@ai-sdk/openai', '@langchain/openai'],
  purpose: 'Models of OpenAI for the AI SDK and LangChain.',
  system: {
    name: 'OpenAI',
    aliases: ['OpenAI API', 'ChatGPT'],
    kind: 'llm',
    vendor: 'OpenAI',
    hosting: 'saas',
  },
  clients: [
    { path: 'createOpenAI()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
    { path: 'openai()' },
    {
      path: 'openai.{chat,responses,completion,embedding,textEmbedding,textEmbeddingModel,image,transcription,speech}()',
    },
    { path: 'ChatOpenAI()', options: { argument: 0 } },
    { path: 'OpenAIEmbeddings()', options: { argument: 0 } },
    { path: 'OpenAI()', options: { argument: 0 } },
    { path: 'AzureChatOpenAI()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{ChatOpenAI,AzureChatOpenAI,OpenAI}().{invoke,stream,batch,generate}', effect: 'call' },
    { path: 'OpenAIEmbeddings().{embedQuery,embedDocuments}', effect: 'call' },
  ],
  modelCalls: [
    { path: '{ChatOpenAI,AzureChatOpenAI,OpenAIEmbeddings}', model: { argument: 0, key: 'model' } },
    { path: '{ChatOpenAI,OpenAIEmbeddings,OpenAI}', model: { argument: 0, key: 'modelName' } },
  ],
  retryOptions: [
    {
      path: '{ChatOpenAI,OpenAIEmbeddings,AzureChatOpenAI}',
      kind: 'client-option',
      option: { argument: 0, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
} as const satisfies Library;
