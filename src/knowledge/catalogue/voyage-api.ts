import type { Library } from '../../model/library.ts';

export default {
  id: 'voyage-api',
  packages: [],
  purpose: 'Embeddings and ranking.',
  system: {
    name: 'Voyage AI',
    aliases: ['Voyage'],
    kind: 'llm',
    vendor: 'MongoDB',
    hosting: 'saas',
  },
  hosts: ['*.voyageai.com'],
} as const satisfies Library;
