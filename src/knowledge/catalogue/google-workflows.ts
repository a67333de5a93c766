import type { Library } from '../../model/library.ts';

export default {
  id: 'google-workflows',
  packages: ['@google-cloud/workflows'],
  purpose: 'Client of Google Cloud Workflows.',
  system: { name: 'Google Cloud Workflows', kind: 'queue', vendor: 'Google', hosting: 'saas' },
  hosts: ['workflowexecutions.googleapis.com', 'workflows.googleapis.com'],
  clients: [
    {
      path: '{ExecutionsClient,WorkflowsClient}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'apiEndpoint' },
    },
  ],
  outbound: [
    { path: 'ExecutionsClient().createExecution', effect: 'publish' },
    { path: 'ExecutionsClient().{getExecution,listExecutions}', effect: 'read' },
    { path: 'ExecutionsClient().cancelExecution', effect: 'write' },
  ],
} as const satisfies Library;
