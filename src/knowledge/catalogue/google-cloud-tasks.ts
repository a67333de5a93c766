import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-tasks',
  packages: ['@google-cloud/tasks'],
  purpose: 'Client of Google Cloud Tasks.',
  system: {
    name: 'Google Cloud Tasks',
    kind: 'queue',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['cloudtasks.googleapis.com'],
  clients: [{ path: 'CloudTasksClient()', options: { argument: 0 } }],
  outbound: [
    { path: 'CloudTasksClient().createTask', effect: 'publish' },
    {
      path: 'CloudTasksClient().{createQueue,updateQueue,deleteQueue,purgeQueue,pauseQueue,resumeQueue,deleteTask,runTask}',
      effect: 'write',
    },
    { path: 'CloudTasksClient().{getTask,listTasks,getQueue,listQueues}', effect: 'read' },
  ],
} as const satisfies Library;
