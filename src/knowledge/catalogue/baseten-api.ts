import type { Library } from '../../model/library.ts';

export default {
  id: 'baseten-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Baseten',
    kind: 'llm',
    vendor: 'Baseten',
    hosting: 'saas',
  },
  hosts: ['*.api.baseten.co', 'inference.baseten.co'],
} as const satisfies Library;
