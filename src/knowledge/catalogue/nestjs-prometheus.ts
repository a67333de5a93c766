import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-prometheus',
  packages: ['@willsoto/nestjs-prometheus', 'express-prom-bundle'],
  purpose: 'Prometheus metrics of an HTTP server.',
  observability: [
    { path: 'PrometheusModule.register', kind: 'metrics', what: 'Prometheus module of NestJS' },
    {
      path: '{makeCounterProvider,makeGaugeProvider,makeHistogramProvider,makeSummaryProvider}',
      kind: 'metrics',
      what: 'Prometheus metric',
    },
    { path: 'default', kind: 'metrics', what: 'Prometheus metrics of HTTP requests', automatic: true },
  ],
} as const satisfies Library;
