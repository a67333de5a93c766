import type { Library } from '../../model/library.ts';

export default {
  id: 'grafana-loki',
  packages: ['winston-loki', 'pino-loki'],
  purpose: 'Sends log lines of winston and Pino to Loki.',
  system: {
    name: 'Grafana Loki',
    aliases: ['Loki'],
    kind: 'monitoring',
    vendor: 'Grafana Labs',
    hosting: 'either',
  },
  clients: [
    {
      path: 'default()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'host',
      },
    },
    {
      path: 'pinoLoki()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'host',
      },
    },
  ],
  timeoutOptions: [
    {
      path: '{default,pinoLoki}',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
