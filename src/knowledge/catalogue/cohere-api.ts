import type { Library } from '../../model/library.ts';

export default {
  id: 'cohere-api',
  packages: [],
  purpose: 'Language models, embeddings and ranking.',
  system: {
    name: 'Cohere',
    kind: 'llm',
    vendor: 'Cohere',
    hosting: 'saas',
  },
  hosts: ['*.cohere.ai', '*.cohere.com'],
} as const satisfies Library;
