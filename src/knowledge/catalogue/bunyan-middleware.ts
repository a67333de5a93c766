import type { Library } from '../../model/library.ts';

export default {
  id: 'bunyan-middleware',
  packages: ['bunyan-middleware', 'express-bunyan-logger'],
  purpose: 'Gives each request a bunyan logger with its id.',
  loggers: [{ path: 'default()', structured: true }],
} as const satisfies Library;
