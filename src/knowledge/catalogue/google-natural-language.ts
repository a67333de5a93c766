import type { Library } from '../../model/library.ts';

export default {
  id: 'google-natural-language',
  packages: ['@google-cloud/language'],
  purpose: 'Client of Google Cloud Natural Language.',
  system: { name: 'Google Cloud Natural Language', kind: 'http-api', vendor: 'Google', hosting: 'saas' },
  hosts: ['language.googleapis.com'],
  clients: [{ path: 'LanguageServiceClient()', options: { argument: 0 }, url: { argument: 0, key: 'apiEndpoint' } }],
  outbound: [
    {
      path: 'LanguageServiceClient().{analyzeEntities,analyzeEntitySentiment,analyzeSentiment,analyzeSyntax,annotateText,classifyText,moderateText}',
      effect: 'call',
    },
  ],
} as const satisfies Library;
