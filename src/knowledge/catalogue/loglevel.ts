import type { Library } from '../../model/library.ts';

export default {
  id: 'loglevel',
  packages: ['loglevel'],
  purpose: 'Small console logger.',
  loggers: [
    { path: 'default', structured: false },
    { path: 'getLogger()', structured: false },
  ],
  logCalls: [{ path: '{trace,debug,info,warn,error}' }, { path: 'getLogger().{trace,debug,info,warn,error}' }],
} as const satisfies Library;
