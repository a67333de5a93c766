import type { Library } from '../../model/library.ts';

export default {
  id: 'morgan',
  packages: ['morgan'],
  purpose: 'Logs HTTP requests of Express, as text.',
  loggers: [{ path: 'default()', structured: false }],
} as const satisfies Library;
