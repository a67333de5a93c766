import type { Library } from '../../model/library.ts';

export default {
  id: 'kapa-api',
  packages: [],
  purpose: 'Answers from documentation.',
  system: {
    name: 'kapa.ai',
    kind: 'llm',
    vendor: 'kapa.ai',
    hosting: 'saas',
  },
  hosts: ['api.kapa.ai'],
} as const satisfies Library;
