import type { Library } from '../../model/library.ts';

export default {
  id: 'hono-pino',
  packages: ['hono-pino'],
  purpose: 'Pino as the logger of Hono.',
  loggers: [
    { path: 'logger()', structured: true },
    { path: 'pinoLogger()', structured: true },
  ],
} as const satisfies Library;
