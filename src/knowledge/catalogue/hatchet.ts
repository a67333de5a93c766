import type { Library } from '../../model/library.ts';

export default {
  id: 'hatchet',
  packages: ['@hatchet-dev/typescript-sdk'],
  purpose: 'Client and worker of Hatchet, which runs tasks and workflows.',
  system: { name: 'Hatchet', kind: 'queue', vendor: 'Hatchet', hosting: 'either' },
  clients: [
    { path: 'HatchetClient()', options: { argument: 0 } },
    { path: 'HatchetClient.init()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'HatchetClient().{run,runNoWait,runAndWait}', effect: 'publish' },
    {
      path: 'HatchetClient().{task,workflow,durableTask,batchTask}().{run,runNoWait,runAndWait,runMany,runManyNoWait,schedule,delay}',
      effect: 'publish',
    },
    { path: 'HatchetClient().events.{push,bulkPush}', effect: 'publish' },
    { path: 'HatchetClient().{schedules,scheduled,crons}.create', effect: 'publish' },
    { path: 'HatchetClient().{schedules,scheduled,crons}.{update,delete}', effect: 'write' },
    { path: 'HatchetClient().{task,workflow,durableTask,batchTask}().cron', effect: 'write' },
    { path: 'HatchetClient().{schedules,scheduled,crons,runs,workflows,workers,metrics}.{get,list}', effect: 'read' },
    { path: 'HatchetClient().worker().start', effect: 'consume' },
  ],
  consumers: [
    {
      path: 'HatchetClient().{task,durableTask,batchTask}',
      queue: { argument: 0, key: 'name' },
      handler: { argument: 0, key: 'fn' },
    },
    {
      path: 'HatchetClient().workflow().{task,durableTask,batchTask}',
      queue: { argument: 0, key: 'name' },
      handler: { argument: 0, key: 'fn' },
    },
  ],
  producers: [
    {
      path: 'HatchetClient().{task,workflow,durableTask,batchTask}().{run,runNoWait,runAndWait,runMany,runManyNoWait,schedule,delay}',
      madeWith: { argument: 0, key: 'name' },
    },
    { path: 'HatchetClient().{run,runNoWait,runAndWait}', queue: { argument: 0 } },
  ],
  schedules: [{ path: 'HatchetClient().{task,workflow,durableTask,batchTask}().cron', schedule: { argument: 1 } }],
  retryOptions: [
    {
      path: 'HatchetClient().{task,durableTask,batchTask}',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'retries' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
    {
      path: 'HatchetClient().workflow().{task,durableTask,batchTask}',
      kind: 'queue-attempts',
      option: { argument: 0, key: 'retries' },
      counts: 'retries',
      backoff: 'none',
      jitter: false,
    },
  ],
  same: [
    {
      path: '@hatchet-dev/typescript-sdk#{Hatchet,default,HatchetClient}.init()',
      as: '@hatchet-dev/typescript-sdk#HatchetClient()',
    },
    { path: '@hatchet-dev/typescript-sdk#{Hatchet,default}', as: '@hatchet-dev/typescript-sdk#HatchetClient' },
  ],
} as const satisfies Library;
