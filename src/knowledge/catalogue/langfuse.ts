import type { Library } from '../../model/library.ts';

export default {
  id: 'langfuse',
  packages: [
    'langfuse',
    'langfuse-langchain',
    'langfuse-vercel',
    '@langfuse/client',
    '@langfuse/tracing',
    '@langfuse/otel',
  ],
  purpose: 'Traces of language-model calls sent to Langfuse.',
  system: {
    name: 'Langfuse',
    kind: 'monitoring',
    vendor: 'Langfuse',
    hosting: 'either',
  },
  clients: [
    { path: 'Langfuse()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
    { path: 'LangfuseClient()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } },
    { path: 'LangfuseExporter()', options: { argument: 0 } },
    { path: 'LangfuseSpanProcessor()', options: { argument: 0 } },
    { path: 'CallbackHandler()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Langfuse().{trace,score,event,flushAsync,shutdownAsync}', effect: 'send' },
    { path: 'Langfuse().{getPrompt,getDataset,fetchTraces}', effect: 'read' },
    { path: 'LangfuseClient().prompt.get', effect: 'read' },
  ],
  observability: [
    {
      path: '{Langfuse,LangfuseClient,LangfuseExporter,LangfuseSpanProcessor,CallbackHandler}',
      kind: 'tracing',
      what: 'Langfuse traces',
    },
    { path: 'Langfuse().trace', kind: 'tracing', what: 'Langfuse trace' },
  ],
} as const satisfies Library;
