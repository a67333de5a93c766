import type { Library } from '../../model/library.ts';

export default {
  id: 'sambanova-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'SambaNova',
    kind: 'llm',
    vendor: 'SambaNova',
    hosting: 'saas',
  },
  hosts: ['api.sambanova.ai'],
} as const satisfies Library;
