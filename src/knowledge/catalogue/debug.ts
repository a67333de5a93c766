import type { Library } from '../../model/library.ts';

export default {
  id: 'debug',
  packages: ['debug'],
  purpose: 'Debug output that an environment variable switches on.',
  loggers: [
    { path: 'default()', structured: false },
    { path: 'default().extend()', structured: false },
  ],
  logCalls: [{ path: 'default()' }],
  same: [
    { path: 'debug#default().extend()', as: 'debug#default()' },
    { path: 'debug#Debugger()', as: 'debug#default()' },
  ],
} as const satisfies Library;
