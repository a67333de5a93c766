import type { Library } from '../../model/library.ts';

export default {
  id: 'heygen-api',
  packages: [],
  purpose: 'Videos.',
  system: {
    name: 'HeyGen',
    kind: 'llm',
    vendor: 'HeyGen',
    hosting: 'saas',
  },
  hosts: ['*.heygen.com'],
} as const satisfies Library;
