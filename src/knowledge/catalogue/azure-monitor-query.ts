import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-monitor-query',
  packages: ['@azure/monitor-query'],
  purpose: 'Asks Azure Monitor for logs and metrics.',
  system: {
    name: 'Azure Monitor',
    aliases: ['Log Analytics'],
    kind: 'monitoring',
    vendor: 'Microsoft',
    hosting: 'saas',
  },
  hosts: ['api.loganalytics.io', 'api.loganalytics.azure.com'],
  clients: [
    { path: '{LogsQueryClient,MetricsQueryClient}()', options: { argument: 1 }, url: { argument: 1, key: 'endpoint' } },
  ],
  outbound: [
    { path: 'LogsQueryClient().{queryWorkspace,queryBatch,queryResource}', effect: 'read' },
    { path: 'MetricsQueryClient().{queryResource,listMetricDefinitions,listMetricNamespaces}', effect: 'read' },
  ],
} as const satisfies Library;
