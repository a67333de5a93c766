import type { Library } from '../../model/library.ts';

export default {
  id: 'upstash-workflow',
  packages: ['@upstash/workflow'],
  purpose: 'Client of Upstash Workflow: starts, wakes and stops workflows, which QStash runs.',
  system: { name: 'Upstash QStash', aliases: ['QStash'], kind: 'queue', vendor: 'Upstash', hosting: 'saas' },
  clients: [{ path: 'Client()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    { path: 'Client().trigger', effect: 'publish' },
    { path: 'Client().{cancel,notify}', effect: 'write' },
    { path: 'Client().dlq.{resume,restart,retryFailureFunction,delete}', effect: 'write' },
    { path: 'Client().{getWaiters,logs}', effect: 'read' },
    { path: 'Client().dlq.list', effect: 'read' },
  ],
} as const satisfies Library;
