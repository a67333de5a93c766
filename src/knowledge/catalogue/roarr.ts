import type { Library } from '../../model/library.ts';

export default {
  id: 'roarr',
  packages: ['roarr'],
  purpose: 'Logger that writes JSON to standard output.',
  loggers: [{ path: 'Roarr.child()', structured: true }],
  logCalls: [{ path: 'Roarr' }, { path: 'Roarr.{trace,debug,info,warn,error,fatal}' }],
  same: [{ path: 'roarr#Roarr.child()', as: 'roarr#Roarr' }],
} as const satisfies Library;
