import type { Library } from '../../model/library.ts';

export default {
  id: 'langsmith',
  packages: ['langsmith', 'langsmith/*'],
  purpose: 'Traces of language-model calls sent to LangSmith.',
  system: {
    name: 'LangSmith',
    kind: 'monitoring',
    vendor: 'LangChain',
    hosting: 'saas',
  },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'apiUrl' } }],
  outbound: [
    { path: 'Client().{createRun,updateRun,createFeedback,createExample}', effect: 'send' },
    { path: 'Client().{readRun,listRuns}', effect: 'read' },
  ],
  observability: [
    { path: 'traceable', kind: 'tracing', what: 'LangSmith trace' },
    { path: 'wrapOpenAI', kind: 'tracing', what: 'LangSmith trace' },
    { path: 'Client', kind: 'tracing', what: 'LangSmith client' },
  ],
} as const satisfies Library;
