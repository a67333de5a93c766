import type { Library } from '../../model/library.ts';

export default {
  id: 'jina-api',
  packages: [],
  purpose: 'Embeddings, ranking and reading of pages.',
  system: {
    name: 'Jina AI',
    aliases: ['Jina'],
    kind: 'llm',
    vendor: 'Elastic',
    hosting: 'saas',
  },
  hosts: ['*.jina.ai'],
} as const satisfies Library;
