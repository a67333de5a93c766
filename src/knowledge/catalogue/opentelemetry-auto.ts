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
    },
    { path: 'registerInstrumentations', kind: 'tracing', what: 'instrumentations of OpenTelemetry' },
    { path: 'PrismaInstrumentation', kind: 'tracing', what: 'instrumentation of Prisma' },
    { path: 'FastifyOtelInstrumentation', kind: 'tracing', what: 'instrumentation of Fastify' },
    { path: 'otel', kind: 'tracing', what: 'instrumentation of Hono' },
    { path: '{BaselimeSDK,HoneycombSDK}', kind: 'tracing', what: 'OpenTelemetry SDK of a vendor' },
    { path: '{init,initSDK,configureOpentelemetry}', kind: 'tracing', what: 'OpenTelemetry SDK of a vendor' },
    { path: 'httpInstrumentationMiddleware', kind: 'tracing', what: 'instrumentation of Hono' },
  ],
} as const satisfies Library;
