import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-ai-services-api',
  packages: [],
  purpose: 'Speech, images, documents and translation.',
  system: {
    name: 'Azure AI services',
    aliases: ['Azure Cognitive Services'],
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['*.cognitive.microsoft.com', '*.cognitive.microsofttranslator.com', '*.speech.microsoft.com'],
} as const satisfies Library;
