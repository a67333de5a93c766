import type { Library } from '../../model/library.ts';

export default {
  id: 'helicone',
  packages: ['@helicone/helpers'],
  purpose: 'Sends records of calls of models to Helicone.',
  system: { name: 'Helicone', kind: 'monitoring', vendor: 'Helicone', hosting: 'saas' },
  clients: [
    { path: 'HeliconeManualLogger()', options: { argument: 0 }, url: { argument: 0, key: 'loggingEndpoint' } },
    { path: 'HeliconePromptManager()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'HeliconeManualLogger().{logRequest,logSingleRequest,logSingleStream,logStream}', effect: 'send' },
    { path: 'HeliconeManualLogger().logBuilder().sendLog', effect: 'send' },
    { path: 'HeliconePromptManager().{pullPromptVersion,pullPromptBody}', effect: 'read' },
  ],
} as const satisfies Library;
