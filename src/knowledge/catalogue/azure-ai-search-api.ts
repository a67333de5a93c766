import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-ai-search-api',
  packages: [],
  purpose: 'Search engine.',
  system: {
    name: 'Azure AI Search',
    aliases: ['Azure Cognitive Search'],
    kind: 'search',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.search.windows.net'],
} as const satisfies Library;
