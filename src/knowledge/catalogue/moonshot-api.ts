import type { Library } from '../../model/library.ts';

export default {
  id: 'moonshot-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Moonshot AI',
    aliases: ['Kimi'],
    kind: 'llm',
    vendor: 'Moonshot AI',
    hosting: 'saas',
  },
  hosts: ['*.moonshot.cn', '*.moonshot.ai'],
} as const satisfies Library;
