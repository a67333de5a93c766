import type { Library } from '../../model/library.ts';

export default {
  id: 'siliconflow-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'SiliconFlow',
    kind: 'llm',
    vendor: 'SiliconFlow',
    hosting: 'saas',
  },
  hosts: ['*.siliconflow.cn', '*.siliconflow.com'],
} as const satisfies Library;
