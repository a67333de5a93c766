import type { Library } from '../../model/library.ts';

export default {
  id: 'luma-ai-api',
  packages: [],
  purpose: 'Made video.',
  system: {
    name: 'Luma AI',
    kind: 'llm',
    vendor: 'Luma AI',
    hosting: 'saas',
  },
  hosts: ['api.lumalabs.ai'],
} as const satisfies Library;
