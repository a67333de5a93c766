import type { Library } from '../../model/library.ts';

export default {
  id: 'llama-cloud-api',
  packages: [],
  purpose: 'Parsing and search of documents.',
  system: {
    name: 'LlamaCloud',
    kind: 'llm',
    vendor: 'LlamaIndex',
    hosting: 'saas',
  },
  hosts: ['api.cloud.llamaindex.ai', 'api.cloud.eu.llamaindex.ai'],
} as const satisfies Library;
