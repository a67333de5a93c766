import type { Library } from '../../model/library.ts';

export default {
  id: 'github-models-api',
  packages: [],
  purpose: 'Language models run for users of GitHub.',
  system: {
    name: 'GitHub Models',
    kind: 'llm',
    vendor: 'GitHub',
    hosting: 'saas',
  },
  hosts: ['models.github.ai', 'models.inference.ai.azure.com'],
} as const satisfies Library;
