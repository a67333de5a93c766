import type { Library } from '../../model/library.ts';

export default {
  id: 'tslog',
  packages: ['tslog'],
  purpose: 'Logger for TypeScript.',
  loggers: [{ path: 'Logger()', structured: true }],
  logSettings: [
    {
      path: 'Logger',
      level: { argument: 0, key: 'minLevel' },
      redact: { argument: 0, key: 'maskValuesOfKeys' },
    },
  ],
  logCalls: [{ path: 'Logger().{log,silly,trace,debug,info,warn,error,fatal}' }],
  same: [{ path: 'tslog#Logger().getSubLogger()', as: 'tslog#Logger()' }],
} as const satisfies Library;
