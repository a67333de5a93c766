import type { Library } from '../../model/library.ts';

export default {
  id: 'google-generative-language',
  packages: ['@google-ai/generativelanguage'],
  purpose: 'Generated clients of Google Gemini.',
  system: {
    name: 'Google Gemini',
    aliases: ['Gemini', 'Google Generative AI', 'Google AI Studio'],
    kind: 'llm',
    vendor: 'Google',
    hosting: 'saas',
  },
  clients: [
    {
      path: '{GenerativeServiceClient,DiscussServiceClient,TextServiceClient,ModelServiceClient,FileServiceClient,CacheServiceClient,RetrieverServiceClient,PermissionServiceClient,PredictionServiceClient}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'apiEndpoint' },
    },
  ],
  outbound: [
    {
      path: 'GenerativeServiceClient().{generateContent,streamGenerateContent,generateAnswer,embedContent,batchEmbedContents,countTokens}',
      effect: 'call',
    },
    { path: 'DiscussServiceClient().{generateMessage,countMessageTokens}', effect: 'call' },
    { path: 'TextServiceClient().{generateText,embedText,batchEmbedText,countTextTokens}', effect: 'call' },
    {
      path: '{ModelServiceClient,FileServiceClient,CacheServiceClient,RetrieverServiceClient}().{getModel,listModels,getTunedModel,listTunedModels,getFile,listFiles,getCachedContent,listCachedContents,queryCorpus,queryDocument}',
      effect: 'read',
    },
    {
      path: '{ModelServiceClient,FileServiceClient,CacheServiceClient}().{createTunedModel,updateTunedModel,deleteTunedModel,createFile,deleteFile,createCachedContent,updateCachedContent,deleteCachedContent}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
