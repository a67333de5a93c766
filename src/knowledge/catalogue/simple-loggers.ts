import type { Library } from '../../model/library.ts';

export default {
  id: 'simple-loggers',
  packages: ['npmlog', 'fancy-log', 'electron-log', 'lambda-log'],
  purpose: 'Loggers that are imported ready-made.',
  loggers: [{ path: 'LambdaLog()', structured: true }],
  logCalls: [
    { path: '{error,warn,info,http,verbose,debug,silly,notice,dir}' },
    { path: 'default' },
    { path: 'LambdaLog().{error,warn,info,debug}' },
  ],
} as const satisfies Library;
