import type { Library } from '../../model/library.ts';

export default {
  id: 'tslog',
  packages: ['tslog'],
  purpose: 'Logger for TypeScript.',
  loggers: [{ path: 'Logger()', structured: true }],
  logCalls: [{ path: 'Logger().{log,silly,trace,debug,info,warn,error,fatal}' }],
  same: [{ path: 'tslog#Logger().getSubLogger()', as: 'tslog#Logger()' }],
} as const satisfies Library;
