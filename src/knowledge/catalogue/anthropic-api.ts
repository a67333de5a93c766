import type { Library } from '../../model/library.ts';

export default {
  id: 'anthropic-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Anthropic',
    aliases: ['Anthropic API', 'Claude'],
    kind: 'llm',
    vendor: 'Anthropic',
    hosting: 'saas',
  },
  hosts: ['*.anthropic.com'],
} as const satisfies Library;
