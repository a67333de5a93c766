import type { Library } from '../../model/library.ts';

export default {
  id: 'stability-api',
  packages: [],
  purpose: 'Images.',
  system: {
    name: 'Stability AI',
    kind: 'llm',
    vendor: 'Stability AI',
    hosting: 'saas',
  },
  hosts: ['*.stability.ai'],
} as const satisfies Library;
