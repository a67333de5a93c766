import type { Library } from '../../model/library.ts';

export default {
  id: 'xai-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'xAI',
    aliases: ['Grok'],
    kind: 'llm',
    vendor: 'xAI',
    hosting: 'saas',
  },
  hosts: ['*.x.ai'],
} as const satisfies Library;
