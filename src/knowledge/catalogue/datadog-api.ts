import type { Library } from '../../model/library.ts';

export default {
  id: 'datadog-api',
  packages: [],
  purpose: 'Takes in metrics, logs and traces.',
  system: {
    name: 'Datadog',
    aliases: ['Datadog APM', 'DogStatsD'],
    kind: 'monitoring',
    vendor: 'Datadog',
    hosting: 'saas',
  },
  hosts: ['*.datadoghq.com', '*.datadoghq.eu', '*.ddog-gov.com'],
} as const satisfies Library;
