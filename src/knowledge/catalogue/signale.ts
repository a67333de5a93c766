import type { Library } from '../../model/library.ts';

export default {
  id: 'signale',
  packages: ['signale'],
  purpose: 'Console logger for command lines.',
  loggers: [
    { path: 'default', structured: false },
    { path: 'Signale()', structured: false },
    { path: 'scope', structured: false },
  ],
  logCalls: [
    { path: '{log,info,warn,error,fatal,debug,success,start,complete,note,pending,watch,await}' },
    { path: 'Signale().{log,info,warn,error,fatal,debug,success,start,complete,note,pending,watch,await}' },
  ],
  same: [
    { path: 'signale#Signale().scope()', as: 'signale#Signale()' },
    { path: 'signale#scope()', as: 'signale#Signale()' },
  ],
} as const satisfies Library;
