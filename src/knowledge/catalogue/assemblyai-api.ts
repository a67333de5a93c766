import type { Library } from '../../model/library.ts';

export default {
  id: 'assemblyai-api',
  packages: [],
  purpose: 'Speech to text.',
  system: {
    name: 'AssemblyAI',
    kind: 'llm',
    vendor: 'AssemblyAI',
    hosting: 'saas',
  },
  hosts: ['*.assemblyai.com'],
} as const satisfies Library;
