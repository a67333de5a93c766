import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-ai-search',
  packages: ['@azure/search-documents'],
  purpose: 'Client of Azure AI Search.',
  system: {
    name: 'Azure AI Search',
    aliases: ['Azure Cognitive Search'],
    kind: 'search',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [
    { path: 'SearchClient()', options: { argument: 3 }, url: { argument: 0 } },
    { path: 'SearchIndexClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'SearchIndexerClient()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    { path: 'SearchClient().{search,suggest,autocomplete,getDocument,getDocumentsCount}', effect: 'read' },
    { path: '{SearchIndexClient,SearchIndexerClient}().{get,list}*', effect: 'read' },
    { path: 'SearchIndexClient().analyzeText', effect: 'read' },
    {
      path: 'SearchClient().{uploadDocuments,mergeDocuments,mergeOrUploadDocuments,deleteDocuments,indexDocuments}',
      effect: 'write',
    },
    { path: '{SearchIndexClient,SearchIndexerClient}().{create,delete}*', effect: 'write' },
    { path: 'SearchIndexerClient().{runIndexer,resetIndexer}', effect: 'call' },
  ],
  local: ['SearchIndexClient().{getSearchClient,getKnowledgeRetrievalClient}'],
  same: [
    {
      path: '@azure/search-documents#SearchIndexClient().getSearchClient()',
      as: '@azure/search-documents#SearchClient()',
    },
  ],
} as const satisfies Library;
