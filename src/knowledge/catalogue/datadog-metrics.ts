import type { Library } from '../../model/library.ts';

export default {
  id: 'datadog-metrics',
  packages: ['datadog-metrics', '@datadog/datadog-api-client'],
  purpose: 'Metrics sent to the API of Datadog.',
  system: {
    name: 'Datadog',
    aliases: ['Datadog APM', 'DogStatsD'],
    kind: 'monitoring',
    vendor: 'Datadog',
    hosting: 'saas',
  },
  clients: [
    { path: 'init()', options: { argument: 0 } },
    { path: 'BufferedMetricsLogger()', options: { argument: 0 } },
    { path: '{v1,v2}.*()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{increment,gauge,histogram,distribution,flush}', effect: 'send' },
    { path: 'BufferedMetricsLogger().{increment,gauge,histogram,distribution,flush}', effect: 'send' },
    { path: '{v1,v2}.*().{submitMetrics,submitLog,createEvent}', effect: 'send' },
    { path: '{v1,v2}.*().*', effect: 'call' },
  ],
  observability: [
    { path: 'init', kind: 'metrics', what: 'Datadog metrics' },
    { path: '{increment,gauge,histogram,distribution}', kind: 'metrics', what: 'Datadog metric' },
    {
      path: 'BufferedMetricsLogger().{increment,gauge,histogram,distribution}',
      kind: 'metrics',
      what: 'Datadog metric',
    },
    { path: '{v1,v2}.MetricsApi().submitMetrics', kind: 'metrics', what: 'Datadog metric' },
  ],
} as const satisfies Library;
