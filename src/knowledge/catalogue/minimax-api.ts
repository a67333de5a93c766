import type { Library } from '../../model/library.ts';

export default {
  id: 'minimax-api',
  packages: [],
  purpose: 'Language models, speech and videos.',
  system: {
    name: 'MiniMax',
    kind: 'llm',
    vendor: 'MiniMax',
    hosting: 'saas',
  },
  hosts: ['*.minimax.chat', '*.minimax.io', '*.minimaxi.com'],
} as const satisfies Library;
