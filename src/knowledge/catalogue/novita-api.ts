import type { Library } from '../../model/library.ts';

export default {
  id: 'novita-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Novita AI',
    kind: 'llm',
    vendor: 'Novita',
    hosting: 'saas',
  },
  hosts: ['api.novita.ai'],
} as const satisfies Library;
