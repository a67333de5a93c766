import type { Library } from '../../model/library.ts';

export default {
  id: 'deepgram-api',
  packages: [],
  purpose: 'Speech to text and back.',
  system: {
    name: 'Deepgram',
    kind: 'llm',
    vendor: 'Deepgram',
    hosting: 'saas',
  },
  hosts: ['*.deepgram.com'],
} as const satisfies Library;
