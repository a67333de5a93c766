import type { Library } from '../../model/library.ts';

export default {
  id: 'p-queue',
  packages: ['p-queue'],
  purpose: 'Runs functions, so many at once.',
  clients: [{ path: 'default()', options: { argument: 0 } }],
  processState: [
    {
      path: 'default()',
      kind: 'queue',
      what: 'work that waits in a queue of the process',
      kept: true,
    },
  ],
  defaults: {
    version: '10.0.0',
    attempts: 1,
    on: 'none',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'timeout (new PQueue or add options; starts when the task starts)',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'Without concurrency it limits nothing; a hanging task holds its slot for ever.',
    source: ['p-queue/dist/index.js:87', 'p-queue/dist/index.js:97'],
  },
} as const satisfies Library;
