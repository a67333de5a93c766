import type { Library } from '../../model/library.ts';

export default {
  id: 'pino',
  packages: ['pino', 'pino-http'],
  purpose: 'Structured logger, JSON lines.',
  loggers: [{ path: 'default()', structured: true }],
  logSettings: [
    {
      path: 'default',
      level: { argument: 0, key: 'level' },
      redact: { argument: 0, key: 'redact' },
      context: { argument: 0, key: 'base' },
    },
    {
      path: 'default().child',
      level: { argument: 1, key: 'level' },
      redact: { argument: 1, key: 'redact' },
      context: { argument: 0 },
    },
  ],
  logCalls: [{ path: 'default().{trace,debug,info,warn,error,fatal}' }],
  same: [
    { path: 'pino#pino', as: 'pino#default' },
    { path: 'pino#Logger()', as: 'pino#default()' },
    { path: 'pino#BaseLogger()', as: 'pino#default()' },
    { path: 'pino#default().child()', as: 'pino#default()' },
    { path: 'pino-http#default().logger', as: 'pino#default()' },
    { path: 'pino-http#pinoHttp', as: 'pino-http#default' },
  ],
} as const satisfies Library;
