import type { Library } from '../../model/library.ts';

export default {
  id: 'dify-api',
  packages: [],
  purpose: 'Chat bots and work flows over language models.',
  system: {
    name: 'Dify',
    kind: 'llm',
    vendor: 'LangGenius',
    hosting: 'saas',
  },
  hosts: ['*.dify.ai'],
} as const satisfies Library;
