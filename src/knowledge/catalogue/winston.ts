import type { Library } from '../../model/library.ts';

export default {
  id: 'winston',
  packages: ['winston'],
  purpose: 'Logger with transports.',
  loggers: [
    { path: 'createLogger()', structured: true },
    { path: 'loggers.{get,add}()', structured: true },
  ],
  logSettings: [
    { path: 'createLogger', level: { argument: 0, key: 'level' }, context: { argument: 0, key: 'defaultMeta' } },
    { path: 'createLogger().child', context: { argument: 0 } },
  ],
  logCalls: [
    { path: 'createLogger().{log,error,warn,warning,info,http,verbose,debug,silly,emerg,alert,crit,notice}' },
    { path: '{log,error,warn,info,http,verbose,debug,silly}' },
  ],
  same: [
    { path: 'winston#Logger()', as: 'winston#createLogger()' },
    { path: 'winston#createLogger().child()', as: 'winston#createLogger()' },
    { path: 'winston#child()', as: 'winston#createLogger()' },
    { path: 'winston#loggers.{get,add}()', as: 'winston#createLogger()' },
  ],
} as const satisfies Library;
