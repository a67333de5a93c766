import type { Library } from '../../model/library.ts';

export default {
  id: 'koa-logger',
  packages: ['koa-logger', 'koa-pino-logger', 'koa-bunyan-logger', 'koa-morgan'],
  purpose: 'Logs HTTP requests of Koa.',
  loggers: [{ path: 'default()', structured: false }],
} as const satisfies Library;
