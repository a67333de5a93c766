import type { Library } from '../../model/library.ts';

export default {
  id: 'hume-api',
  packages: [],
  purpose: 'Speech with feeling.',
  system: {
    name: 'Hume AI',
    kind: 'llm',
    vendor: 'Hume AI',
    hosting: 'saas',
  },
  hosts: ['api.hume.ai'],
} as const satisfies Library;
