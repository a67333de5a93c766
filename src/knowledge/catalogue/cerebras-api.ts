import type { Library } from '../../model/library.ts';

export default {
  id: 'cerebras-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Cerebras',
    kind: 'llm',
    vendor: 'Cerebras',
    hosting: 'saas',
  },
  hosts: ['api.cerebras.ai'],
} as const satisfies Library;
