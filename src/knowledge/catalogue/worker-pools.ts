import type { Library } from '../../model/library.ts';

export default {
  id: 'worker-pools',
  packages: ['tinypool', 'piscina', 'workerpool', 'node-worker-threads-pool'],
  purpose: 'Pools of worker threads.',
  processState: [
    {
      path: '{default,Tinypool,Piscina,pool,StaticPool,DynamicPool}()',
      kind: 'workers',
      what: 'tasks that wait for a worker thread',
    },
  ],
} as const satisfies Library;
