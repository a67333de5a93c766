import type { Library } from '../../model/library.ts';

export default {
  id: 'faktory-worker',
  packages: ['faktory-worker', 'faktory-client'],
  purpose: 'Worker and client of the job server Faktory.',
  system: {
    name: 'Faktory',
    kind: 'queue',
    hosting: 'either',
  },
  bootstraps: [{ path: 'work', role: 'worker', because: 'starts a worker' }],
  clients: [{ path: 'connect()', options: { argument: 0 } }],
  outbound: [
    { path: 'connect().{push,pushBulk}', effect: 'publish' },
    { path: 'connect().job().push', effect: 'publish' },
    { path: 'work', effect: 'consume' },
  ],
  producers: [{ path: 'connect().job', queue: { argument: 0 } }],
  consumers: [{ path: 'register', queue: { argument: 0 }, handler: { argument: 1 } }],
} as const satisfies Library;
