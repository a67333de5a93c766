import type { Library } from '../../model/library.ts';

export default {
  id: 'google-translate',
  packages: ['@google-cloud/translate', '@google-cloud/translate/build/src/v2'],
  purpose: 'Client of Google Cloud Translation.',
  system: {
    name: 'Google Cloud Translation',
    aliases: ['Google Translate'],
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['translation.googleapis.com', 'translate.googleapis.com'],
  clients: [
    { path: 'v2.Translate()', options: { argument: 0 } },
    { path: 'v3.TranslationServiceClient()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'v2.Translate().{translate,detect,getLanguages}', effect: 'call' },
    { path: 'v3.TranslationServiceClient().{translateText,detectLanguage,batchTranslateText}', effect: 'call' },
  ],
  same: [
    {
      path: '@google-cloud/translate#TranslationServiceClient',
      as: '@google-cloud/translate#v3.TranslationServiceClient',
    },
    { path: '@google-cloud/translate/build/src/v2#Translate', as: '@google-cloud/translate#v2.Translate' },
  ],
} as const satisfies Library;
