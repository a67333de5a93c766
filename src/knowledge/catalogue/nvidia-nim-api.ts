import type { Library } from '../../model/library.ts';

export default {
  id: 'nvidia-nim-api',
  packages: [],
  purpose: 'Language models.',
  system: {
    name: 'NVIDIA NIM',
    kind: 'llm',
    vendor: 'NVIDIA',
    hosting: 'saas',
  },
  hosts: ['*.api.nvidia.com'],
} as const satisfies Library;
