import type { Library } from '../../model/library.ts';

export default {
  id: 'express-winston',
  packages: ['express-winston'],
  purpose: 'Logs HTTP requests and errors of Express with winston.',
  loggers: [
    { path: 'logger()', structured: true },
    { path: 'errorLogger()', structured: true },
  ],
} as const satisfies Library;
