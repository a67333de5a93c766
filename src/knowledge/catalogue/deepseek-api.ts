import type { Library } from '../../model/library.ts';

export default {
  id: 'deepseek-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'DeepSeek',
    kind: 'llm',
    vendor: 'DeepSeek',
    hosting: 'saas',
  },
  hosts: ['*.deepseek.com'],
} as const satisfies Library;
