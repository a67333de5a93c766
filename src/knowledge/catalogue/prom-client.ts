import type { Library } from '../../model/library.ts';

export default {
  id: 'prom-client',
  packages: ['prom-client'],
  purpose: 'Metrics in the format of Prometheus.',
  observability: [
    { path: 'Counter', kind: 'metrics', what: 'Prometheus counter' },
    { path: 'Gauge', kind: 'metrics', what: 'Prometheus gauge' },
    { path: 'Histogram', kind: 'metrics', what: 'Prometheus histogram' },
    { path: 'Summary', kind: 'metrics', what: 'Prometheus summary' },
    { path: 'collectDefaultMetrics', kind: 'metrics', what: 'Prometheus default metrics' },
    { path: 'Pushgateway', kind: 'metrics', what: 'Prometheus push gateway' },
  ],
} as const satisfies Library;
