import type { Library } from '../../model/library.ts';

export default {
  id: 'together-api',
  packages: [],
  purpose: 'Language models and images.',
  system: {
    name: 'Together AI',
    aliases: ['Together'],
    kind: 'llm',
    vendor: 'Together AI',
    hosting: 'saas',
  },
  hosts: ['*.together.xyz', '*.together.ai'],
} as const satisfies Library;
