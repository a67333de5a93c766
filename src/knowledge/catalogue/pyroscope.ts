import type { Library } from '../../model/library.ts';

export default {
  id: 'pyroscope',
  packages: ['@pyroscope/nodejs'],
  purpose: 'Continuous profiling with Pyroscope.',
  system: {
    name: 'Pyroscope',
    kind: 'monitoring',
    vendor: 'Grafana Labs',
    hosting: 'either',
  },
  clients: [{ path: 'init()', options: { argument: 0 }, url: { argument: 0, key: 'serverAddress' } }],
  observability: [{ path: '{init,start}', kind: 'tracing', what: 'continuous profiling' }],
} as const satisfies Library;
