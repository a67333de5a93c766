import type { Library } from '../../model/library.ts';

export default {
  id: 'memory-queues',
  packages: ['p-limit', 'fastq', 'better-queue', 'queue', 'p-throttle', 'limiter'],
  purpose: 'Queues and limits inside of one process.',
  processState: [
    {
      path: '{default,promise,RateLimiter,TokenBucket}()',
      kind: 'queue',
      what: 'work that waits in a queue of the process',
      elsewhere: [{ argument: 0, key: 'store' }],
      kept: true,
    },
  ],
} as const satisfies Library;
