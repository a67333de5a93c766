import type { Library } from '../../model/library.ts';

export default {
  id: 'conductor',
  packages: ['conductor-javascript'],
  purpose: 'Client and worker of Conductor, a workflow engine.',
  system: {
    name: 'Conductor',
    aliases: ['Netflix Conductor', 'Orkes Conductor'],
    kind: 'queue',
    vendor: 'Orkes',
    hosting: 'either',
  },
  clients: [
    { path: 'ConductorClient()', options: { argument: 0 }, url: { argument: 0, key: 'serverUrl' } },
    { path: 'orkesConductorClient()', options: { argument: 0 }, url: { argument: 0, key: 'serverUrl' } },
  ],
  outbound: [
    { path: 'WorkflowExecutor().{startWorkflow,startWorkflows}', effect: 'publish' },
    { path: 'WorkflowExecutor().{getWorkflow,getWorkflowStatus,search}', effect: 'read' },
    {
      path: 'WorkflowExecutor().{registerWorkflow,pause,resume,restart,retry,reRun,terminate,skipTasksFromWorkflow,updateTask,updateTaskByRefName}',
      effect: 'write',
    },
    { path: 'TaskManager().startPolling', effect: 'consume' },
  ],
} as const satisfies Library;
