import type { Library } from '../../model/library.ts';

export default {
  id: 'zhipu-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'Zhipu AI',
    aliases: ['Z.ai', 'GLM'],
    kind: 'llm',
    vendor: 'Zhipu AI',
    hosting: 'saas',
  },
  hosts: ['*.bigmodel.cn', 'api.z.ai'],
} as const satisfies Library;
