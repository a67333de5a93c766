import type { Library } from '../../model/library.ts';

export default {
  id: 'logtail',
  packages: [
    '@logtail/node',
    '@logtail/browser',
    '@logtail/next',
    '@logtail/pino',
    '@logtail/winston',
    '@logtail/edge',
  ],
  purpose: 'Logs sent to Better Stack.',
  system: {
    name: 'Better Stack',
    aliases: ['Logtail'],
    kind: 'monitoring',
    vendor: 'Better Stack',
    hosting: 'saas',
  },
  clients: [{ path: 'Logtail()', options: { argument: 1 }, url: { argument: 1, key: 'endpoint' } }],
  outbound: [{ path: 'Logtail().{log,debug,info,warn,error,flush}', effect: 'send' }],
  loggers: [{ path: 'Logtail()', structured: true }],
  logCalls: [{ path: 'Logtail().{log,debug,info,warn,error}' }],
} as const satisfies Library;
