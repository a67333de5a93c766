import type { Library } from '../../model/library.ts';

export default {
  id: 'express-session',
  packages: ['express-session'],
  purpose: 'Sessions of Express.',
  processState: [
    {
      path: 'default()',
      kind: 'sessions',
      what: 'sessions of users, in the memory store that is made for development only',
      elsewhere: [{ argument: 0, key: 'store' }],
    },
  ],
} as const satisfies Library;
