import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-pino',
  packages: ['nestjs-pino'],
  purpose: 'Pino as the logger of NestJS.',
  loggers: [
    { path: 'Logger()', structured: true },
    { path: 'PinoLogger()', structured: true },
    { path: 'LoggerModule.forRoot()', structured: true },
    { path: 'LoggerModule.forRootAsync()', structured: true },
  ],
  logSettings: [
    {
      path: 'LoggerModule.forRoot',
      level: { argument: 0, key: 'pinoHttp.level' },
      redact: { argument: 0, key: 'pinoHttp.redact' },
      context: { argument: 0, key: 'pinoHttp.base' },
    },
  ],
  logCalls: [
    { path: 'Logger().{log,error,warn,debug,verbose,fatal}' },
    { path: 'PinoLogger().{trace,debug,info,warn,error,fatal}' },
  ],
} as const satisfies Library;
