import type { Library } from '../../model/library.ts';

export default {
  id: 'opentelemetry-sdk',
  packages: [
    '@opentelemetry/sdk-node',
    '@opentelemetry/sdk-trace-node',
    '@opentelemetry/sdk-trace-web',
    '@opentelemetry/sdk-trace-base',
    '@opentelemetry/sdk-metrics',
    '@vercel/otel',
  ],
  purpose: 'Starts OpenTelemetry in a process.',
  processState: [{ path: 'BatchSpanProcessor()', kind: 'buffer', what: 'spans that wait to be sent' }],
  observability: [
    {
      path: '{NodeSDK,NodeTracerProvider,WebTracerProvider,BasicTracerProvider}',
      kind: 'tracing',
      what: 'OpenTelemetry SDK',
    },
    { path: '{BatchSpanProcessor,SimpleSpanProcessor}', kind: 'tracing', what: 'OpenTelemetry span processor' },
    { path: '{MeterProvider,PeriodicExportingMetricReader}', kind: 'metrics', what: 'OpenTelemetry metrics' },
    { path: 'registerOTel', kind: 'tracing', what: 'OpenTelemetry SDK of Vercel', automatic: true },
  ],
} as const satisfies Library;
