import type { Library } from '../../model/library.ts';

export default {
  id: 'log4js',
  packages: ['log4js'],
  purpose: 'Logger with appenders.',
  loggers: [{ path: 'getLogger()', structured: false }],
  logCalls: [{ path: 'getLogger().{trace,debug,info,warn,error,fatal}' }],
  same: [{ path: 'log4js#Logger()', as: 'log4js#getLogger()' }],
} as const satisfies Library;
