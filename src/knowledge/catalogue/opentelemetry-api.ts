import type { Library } from '../../model/library.ts';

export default {
  id: 'opentelemetry-api',
  packages: ['@opentelemetry/api'],
  purpose: 'Traces and metrics in the words of OpenTelemetry.',
  observability: [
    { path: 'trace.getTracer', kind: 'tracing', what: 'OpenTelemetry tracer' },
    { path: 'trace.getTracer().{startSpan,startActiveSpan}', kind: 'tracing', what: 'OpenTelemetry span' },
    { path: 'metrics.getMeter', kind: 'metrics', what: 'OpenTelemetry meter' },
    {
      path: 'metrics.getMeter().{createCounter,createUpDownCounter,createHistogram,createGauge,createObservableGauge,createObservableCounter}',
      kind: 'metrics',
      what: 'OpenTelemetry instrument',
    },
  ],
  same: [
    { path: '@opentelemetry/api#Tracer()', as: '@opentelemetry/api#trace.getTracer()' },
    { path: '@opentelemetry/api#Meter()', as: '@opentelemetry/api#metrics.getMeter()' },
  ],
} as const satisfies Library;
