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
  observability: [
    {
      path: 'createOnRequestError',
      kind: 'error-reporting',
      what: 'errors of requests to Next.js sent to Axiom',
      automatic: true,
    },
  ],
  same: [
    { path: '@axiomhq/js#AxiomWithoutBatching()', as: '@axiomhq/js#Axiom()' },
    { path: '{@axiomhq/logging,next-axiom}#Logger().with()', as: 'next-axiom#Logger()' },
    { path: 'next-axiom#useLogger()', as: 'next-axiom#Logger()' },
    { path: 'next-axiom#log.with()', as: 'next-axiom#Logger()' },
    { path: 'next-axiom#AxiomRequest().log', as: 'next-axiom#Logger()' },
  ],
} as const satisfies Library;
