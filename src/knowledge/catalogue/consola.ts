import type { Library } from '../../model/library.ts';

export default {
  id: 'consola',
  packages: ['consola'],
  purpose: 'Console logger of the UnJS family.',
  loggers: [
    { path: 'default', structured: false },
    { path: 'consola', structured: false },
    { path: 'createConsola()', structured: false },
  ],
  logSettings: [{ path: 'createConsola', level: { argument: 0, key: 'level' } }],
  logCalls: [
    { path: '{default,consola}.{log,info,warn,error,fatal,debug,trace,success,fail,start,ready,verbose}' },
    { path: '{log,info,warn,error,fatal,debug,trace,success,fail,start,ready,verbose}' },
    { path: 'createConsola().{log,info,warn,error,fatal,debug,trace,success,fail,start,ready,verbose}' },
  ],
  same: [
    { path: 'consola#consola.{withTag,create,withDefaults}()', as: 'consola#createConsola()' },
    { path: 'consola#{withTag,create,withDefaults}()', as: 'consola#createConsola()' },
    { path: 'consola#createConsola().{withTag,create,withDefaults}()', as: 'consola#createConsola()' },
    { path: 'consola#ConsolaInstance()', as: 'consola#createConsola()' },
  ],
} as const satisfies Library;
