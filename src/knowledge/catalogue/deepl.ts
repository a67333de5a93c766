import type { Library } from '../../model/library.ts';

export default {
  id: 'deepl',
  packages: ['deepl-node'],
  purpose: 'Client of DeepL, translation.',
  system: {
    name: 'DeepL',
    kind: 'http-api',
    vendor: 'DeepL',
    hosting: 'saas',
  },
  clients: [
    { path: 'Translator()', options: { argument: 1 } },
    { path: 'DeepLClient()', options: { argument: 1 } },
  ],
  outbound: [
    {
      path: '{Translator,DeepLClient}().{translateText,translateDocument,getUsage,getSourceLanguages,getTargetLanguages,createGlossary}',
      effect: 'call',
    },
  ],
  retryOptions: [
    {
      path: 'Translator',
      kind: 'client-option',
      option: { argument: 1, key: 'maxRetries' },
      counts: 'retries',
      backoff: 'exponential',
      jitter: true,
    },
  ],
} as const satisfies Library;
