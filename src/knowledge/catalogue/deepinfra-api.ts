import type { Library } from '../../model/library.ts';

export default {
  id: 'deepinfra-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'DeepInfra',
    kind: 'llm',
    vendor: 'DeepInfra',
    hosting: 'saas',
  },
  hosts: ['*.deepinfra.com'],
} as const satisfies Library;
