import type { Library } from '../../model/library.ts';

export default {
  id: 'mem0-api',
  packages: [],
  purpose: 'Memory of agents.',
  system: {
    name: 'Mem0',
    kind: 'llm',
    vendor: 'Mem0',
    hosting: 'saas',
  },
  hosts: ['api.mem0.ai'],
} as const satisfies Library;
