import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-document-intelligence',
  packages: ['@azure/ai-form-recognizer'],
  purpose: 'Client of Azure AI Document Intelligence, once Form Recognizer.',
  system: {
    name: 'Azure AI services',
    aliases: ['Azure Cognitive Services'],
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [
    { path: 'DocumentAnalysisClient()', options: { argument: 2 }, url: { argument: 0 } },
    { path: 'DocumentModelAdministrationClient()', options: { argument: 2 }, url: { argument: 0 } },
  ],
  outbound: [
    {
      path: 'DocumentAnalysisClient().{beginAnalyzeDocument,beginAnalyzeDocumentFromUrl,beginClassifyDocument,beginClassifyDocumentFromUrl}',
      effect: 'call',
    },
    { path: 'DocumentModelAdministrationClient().{get,list}*', effect: 'read' },
    { path: 'DocumentModelAdministrationClient().{begin,delete}*', effect: 'write' },
  ],
} as const satisfies Library;
