import type { Library } from '../../model/library.ts';

export default {
  id: 'opentelemetry-exporters',
  packages: [
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/exporter-trace-otlp-proto',
    '@opentelemetry/exporter-trace-otlp-grpc',
    '@opentelemetry/exporter-metrics-otlp-http',
    '@opentelemetry/exporter-metrics-otlp-proto',
    '@opentelemetry/exporter-metrics-otlp-grpc',
    '@opentelemetry/exporter-logs-otlp-http',
    '@opentelemetry/exporter-prometheus',
  ],
  purpose: 'Sends traces, metrics and logs to an OpenTelemetry collector.',
  system: {
    name: 'OpenTelemetry collector',
    aliases: ['OpenTelemetry', 'OTLP'],
    kind: 'monitoring',
    hosting: 'either',
  },
  clients: [
    {
      path: '{OTLPTraceExporter,OTLPMetricExporter,OTLPLogExporter}()',
      options: { argument: 0 },
      url: { argument: 0, key: 'url' },
    },
  ],
  observability: [
    { path: 'OTLPTraceExporter', kind: 'tracing', what: 'export of traces' },
    { path: '{OTLPMetricExporter,PrometheusExporter}', kind: 'metrics', what: 'export of metrics' },
  ],
} as const satisfies Library;
