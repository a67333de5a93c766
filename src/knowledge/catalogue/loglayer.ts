import type { Library } from '../../model/library.ts';

export default {
  id: 'loglayer',
  packages: ['loglayer'],
  purpose: 'One way to write log lines in front of any logger.',
  loggers: [{ path: 'LogLayer()', structured: true }],
  logCalls: [{ path: 'LogLayer().{trace,debug,info,warn,error,fatal,errorOnly}' }],
  same: [{ path: 'loglayer#LogLayer().{withMetadata,withContext,withError,child}()', as: 'loglayer#LogLayer()' }],
} as const satisfies Library;
