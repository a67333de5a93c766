import type { Library } from '../../model/library.ts';

export default {
  id: 'pino-datadog-transport',
  packages: ['pino-datadog-transport'],
  purpose: 'Sends log lines to Datadog.',
  system: {
    name: 'Datadog',
    aliases: ['Datadog APM', 'DogStatsD'],
    kind: 'monitoring',
    vendor: 'Datadog',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
    },
  ],
} as const satisfies Library;
