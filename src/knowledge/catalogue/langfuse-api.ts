import type { Library } from '../../model/library.ts';

export default {
  id: 'langfuse-api',
  packages: [],
  purpose: 'Takes in traces of language models.',
  system: {
    name: 'Langfuse',
    kind: 'monitoring',
    vendor: 'Langfuse',
    hosting: 'either',
  },
  hosts: ['*.langfuse.com'],
} as const satisfies Library;
