import type { Library } from '../../model/library.ts';

export default {
  id: 'fireworks-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Fireworks AI',
    aliases: ['Fireworks'],
    kind: 'llm',
    vendor: 'Fireworks AI',
    hosting: 'saas',
  },
  hosts: ['*.fireworks.ai'],
} as const satisfies Library;
