import type { Library } from '../../model/library.ts';

export default {
  id: 'perplexity-api',
  packages: [],
  purpose: 'Language models that search.',
  system: {
    name: 'Perplexity',
    kind: 'llm',
    vendor: 'Perplexity',
    hosting: 'saas',
  },
  hosts: ['*.perplexity.ai'],
} as const satisfies Library;
