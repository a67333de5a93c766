import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-otel',
  packages: ['nestjs-otel'],
  purpose: 'OpenTelemetry as a module of NestJS.',
  observability: [
    {
      path: 'OpenTelemetryModule.{forRoot,forRootAsync}',
      kind: 'metrics',
      what: 'OpenTelemetry module of NestJS',
      automatic: true,
    },
    { path: '{Span,Traceable}', kind: 'tracing', what: 'OpenTelemetry span' },
    {
      path: '{OtelMethodCounter,OtelInstanceCounter,OtelCounter,OtelHistogram}',
      kind: 'metrics',
      what: 'OpenTelemetry instrument',
    },
  ],
} as const satisfies Library;
