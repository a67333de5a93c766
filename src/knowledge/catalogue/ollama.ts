import type { Library } from '../../model/library.ts';

export default {
  id: 'ollama',
  packages: ['ollama', 'ollama/browser', '@langchain/ollama', 'ollama-ai-provider'],
  purpose: 'Client of Ollama, models on own machines.',
  system: {
    name: 'Ollama',
    kind: 'llm',
    hosting: 'self-hosted',
  },
  clients: [
    { path: 'Ollama()', options: { argument: 0 }, url: { argument: 0, key: 'host' } },
    { path: 'ChatOllama()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
    { path: 'OllamaEmbeddings()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
    { path: 'createOllama()', options: { argument: 0 }, url: { argument: 0, key: 'baseURL' } },
  ],
  outbound: [
    { path: '{chat,generate,embed,embeddings,pull,list,show}', effect: 'call' },
    { path: 'Ollama().{chat,generate,embed,embeddings,pull,push,create,delete,copy,list,show,ps}', effect: 'call' },
    { path: 'ChatOllama().{invoke,stream,batch}', effect: 'call' },
    { path: 'OllamaEmbeddings().{embedQuery,embedDocuments}', effect: 'call' },
  ],
  modelCalls: [
    {
      path: '{chat,Ollama().chat}',
      model: { argument: 0, key: 'model' },
      messages: { argument: 0, key: 'messages' },
      tools: { argument: 0, key: 'tools' },
      schema: { argument: 0, key: 'format' },
    },
    {
      path: '{generate,Ollama().generate}',
      model: { argument: 0, key: 'model' },
      instructions: { argument: 0, key: 'system' },
      messages: { argument: 0, key: 'prompt' },
      schema: { argument: 0, key: 'format' },
    },
    { path: 'ChatOllama', model: { argument: 0, key: 'model' } },
  ],
  defaults: {
    version: '0.6.4',
    attempts: 1,
    on: 'nothing',
    backoff: 'none',
    jitter: false,
    timeoutMs: 300000,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none (config.fetch with your own signal, or abort())',
    regionOption: 'host in new Ollama({host}); default http://127.0.0.1:11434',
    idempotency: 'sends no idempotency key',
    notes:
      'No timeout of its own; in Node the 300 s headersTimeout of fetch ends a non-streaming call that takes longer (a slow local model). A server that accepts and never answers is given up after 300 s.',
    source: ['ollama/dist/browser.mjs:136', 'ollama/dist/browser.mjs:4'],
    limitOfNode: true,
  },
} as const satisfies Library;
