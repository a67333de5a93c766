import type { Library } from '../../model/library.ts';

export default {
  id: 'kontent-ai-api',
  packages: [],
  purpose: 'Content.',
  system: {
    name: 'Kontent.ai',
    kind: 'http-api',
    vendor: 'Kontent.ai',
    hosting: 'saas',
  },
  hosts: ['*.kontent.ai'],
} as const satisfies Library;
