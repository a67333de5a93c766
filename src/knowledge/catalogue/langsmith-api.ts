import type { Library } from '../../model/library.ts';

export default {
  id: 'langsmith-api',
  packages: [],
  purpose: 'Takes in traces of language models.',
  system: {
    name: 'LangSmith',
    kind: 'monitoring',
    vendor: 'LangChain',
    hosting: 'saas',
  },
  hosts: ['*.smith.langchain.com'],
} as const satisfies Library;
