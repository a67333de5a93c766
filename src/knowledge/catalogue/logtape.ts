import type { Library } from '../../model/library.ts';

export default {
  id: 'logtape',
  packages: ['@logtape/logtape'],
  purpose: 'Logger without dependencies, by category.',
  loggers: [
    { path: 'configure()', structured: true },
    { path: 'getLogger()', structured: true },
  ],
  logCalls: [{ path: 'getLogger().{trace,debug,info,warn,warning,error,fatal}' }],
  same: [
    { path: '@logtape/logtape#getLogger().getChild()', as: '@logtape/logtape#getLogger()' },
    { path: '@logtape/logtape#getLogger().with()', as: '@logtape/logtape#getLogger()' },
    { path: '@logtape/logtape#Logger()', as: '@logtape/logtape#getLogger()' },
  ],
} as const satisfies Library;
