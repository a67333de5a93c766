import type { Library } from '../../model/library.ts';

export default {
  id: 'opentelemetry-auto',
  packages: [
    '@opentelemetry/auto-instrumentations-node',
    '@opentelemetry/auto-instrumentations-web',
    '@opentelemetry/instrumentation',
    '@prisma/instrumentation',
    '@hono/otel',
    '@fastify/otel',
    '@baselime/node-opentelemetry',
    '@hyperdx/node-opentelemetry',
    '@uptrace/node',
    '@honeycombio/opentelemetry-node',
  ],
  purpose: 'Instrumentation that records spans of libraries by itself.',
  observability: [
    {
      path: '{getNodeAutoInstrumentations,getWebAutoInstrumentations}',
      kind: 'tracing',
      what: 'automatic instrumentation of OpenTelemetry',
      automatic: true,
    },
    { path: 'registerInstrumentations', kind: 'tracing', what: 'instrumentations of OpenTelemetry', automatic: true },
    { path: 'PrismaInstrumentation', kind: 'tracing', what: 'instrumentation of Prisma', automatic: true },
    { path: 'FastifyOtelInstrumentation', kind: 'tracing', what: 'instrumentation of Fastify', automatic: true },
    { path: 'otel', kind: 'tracing', what: 'instrumentation of Hono', automatic: true },
    { path: '{BaselimeSDK,HoneycombSDK}', kind: 'tracing', what: 'OpenTelemetry SDK of a vendor', automatic: true },
    {
      path: '{init,initSDK,configureOpentelemetry}',
      kind: 'tracing',
      what: 'OpenTelemetry SDK of a vendor',
      automatic: true,
    },
    { path: 'httpInstrumentationMiddleware', kind: 'tracing', what: 'instrumentation of Hono', automatic: true },
  ],
} as const satisfies Library;
