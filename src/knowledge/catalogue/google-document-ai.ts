import type { Library } from '../../model/library.ts';

export default {
  id: 'google-document-ai',
  packages: ['@google-cloud/documentai'],
  purpose: 'Client of Google Document AI.',
  system: { name: 'Google Document AI', kind: 'http-api', vendor: 'Google', hosting: 'saas' },
  hosts: ['documentai.googleapis.com', '*-documentai.googleapis.com'],
  clients: [
    { path: 'DocumentProcessorServiceClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } },
  ],
  outbound: [
    { path: 'DocumentProcessorServiceClient().{processDocument,batchProcessDocuments,reviewDocument}', effect: 'call' },
    {
      path: 'DocumentProcessorServiceClient().{getProcessor,getProcessorType,getProcessorVersion,listProcessors,listProcessorTypes,listProcessorVersions,fetchProcessorTypes}',
      effect: 'read',
    },
    {
      path: 'DocumentProcessorServiceClient().{createProcessor,deleteProcessor,enableProcessor,disableProcessor,deployProcessorVersion,undeployProcessorVersion,trainProcessorVersion,deleteProcessorVersion}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
