import type { Library } from '../../model/library.ts';

export default {
  id: 'axiom',
  packages: ['@axiomhq/js', '@axiomhq/pino', '@axiomhq/winston', 'next-axiom', '@axiomhq/nextjs', '@axiomhq/logging'],
  purpose: 'Logs and events sent to Axiom.',
  system: {
    name: 'Axiom',
    kind: 'monitoring',
    vendor: 'Axiom',
    hosting: 'saas',
  },
  clients: [
    { path: 'Axiom()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
    { path: 'AxiomWithoutBatching()', options: { argument: 0 }, url: { argument: 0, key: 'url' } },
  ],
  outbound: [
    { path: 'Axiom().{ingest,flush}', effect: 'send' },
    { path: 'Axiom().query', effect: 'read' },
  ],
  loggers: [
    { path: 'Logger()', structured: true },
    { path: 'log', structured: true },
  ],
  logCalls: [{ path: 'Logger().{debug,info,warn,error}' }, { path: 'log.{debug,info,warn,error}' }],
} as const satisfies Library;
