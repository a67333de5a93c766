import type { Library } from '../../model/library.ts';

export default {
  id: 'bunyan',
  packages: ['bunyan'],
  purpose: 'Structured logger, JSON lines.',
  loggers: [{ path: 'createLogger()', structured: true }],
  logSettings: [
    { path: 'createLogger', level: { argument: 0, key: 'level' } },
    { path: 'createLogger().child', context: { argument: 0 } },
  ],
  logCalls: [{ path: 'createLogger().{trace,debug,info,warn,error,fatal}' }],
  same: [
    { path: 'bunyan#default()', as: 'bunyan#createLogger()' },
    { path: 'bunyan#createLogger().child()', as: 'bunyan#createLogger()' },
  ],
} as const satisfies Library;
