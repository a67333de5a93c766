import type { Library } from '../../model/library.ts';

export default {
  id: 'datadog-api',
  packages: [],
  purpose: 'Takes in metrics, logs and traces.',
  system: {
    name: 'Datadog',
    aliases: ['Datadog APM', 'DogStatsD', 'Datadog RUM'],
    kind: 'monitoring',
    vendor: 'Datadog',
    hosting: 'saas',
  },
  hosts: [
    '*.datadoghq.com',
    '*.datadoghq.eu',
    '*.ddog-gov.com',
    '*.browser-intake-datadoghq.com',
    '*.browser-intake-datadoghq.eu',
  ],
} as const satisfies Library;
