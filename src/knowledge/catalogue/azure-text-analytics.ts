import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-text-analytics',
  packages: ['@azure/ai-text-analytics'],
  purpose: 'Client of Azure AI Language.',
  system: {
    name: 'Azure AI services',
    aliases: ['Azure Cognitive Services'],
    kind: 'http-api',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  clients: [{ path: 'TextAnalyticsClient()', options: { argument: 2 }, url: { argument: 0 } }],
  outbound: [
    {
      path: 'TextAnalyticsClient().{detectLanguage,recognizeEntities,analyzeSentiment,extractKeyPhrases,recognizePiiEntities,recognizeLinkedEntities,beginAnalyzeHealthcareEntities,beginAnalyzeActions}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
