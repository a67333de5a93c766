import type { Library } from '../../model/library.ts';

export default {
  id: 'nest-winston',
  packages: ['nest-winston'],
  purpose: 'Winston as the logger of NestJS.',
  loggers: [
    { path: 'WinstonModule.createLogger()', structured: true },
    { path: 'WinstonModule.forRoot()', structured: true },
    { path: 'WinstonLogger()', structured: true },
  ],
  logCalls: [
    { path: 'WinstonModule.createLogger().{log,error,warn,debug,verbose}' },
    { path: 'WinstonLogger().{log,error,warn,debug,verbose}' },
  ],
} as const satisfies Library;
