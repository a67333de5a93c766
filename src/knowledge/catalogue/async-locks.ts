import type { Library } from '../../model/library.ts';

export default {
  id: 'async-locks',
  packages: ['async-mutex', 'async-lock', 'async-sema', 'await-semaphore', 'await-lock', 'semaphore-async-await'],
  purpose: 'Locks that hold inside of one process.',
  processState: [
    {
      path: '{Mutex,Semaphore,RateLimit,Sema,Lock,AwaitLock,default}()',
      kind: 'lock',
      what: 'a lock, which holds inside of one process only',
      kept: true,
    },
  ],
} as const satisfies Library;
