import type { Library } from '../../model/library.ts';

export default {
  id: 'leonardo-ai-api',
  packages: [],
  purpose: 'Made images.',
  system: {
    name: 'Leonardo.Ai',
    kind: 'llm',
    vendor: 'Leonardo.Ai',
    hosting: 'saas',
  },
  hosts: ['cloud.leonardo.ai'],
} as const satisfies Library;
