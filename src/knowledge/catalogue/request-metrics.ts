import type { Library } from '../../model/library.ts';

export default {
  id: 'request-metrics',
  packages: ['fastify-metrics', 'prometheus-api-metrics', '@hono/prometheus', 'swagger-stats'],
  purpose: 'Metrics of HTTP requests as a middleware or a plugin.',
  observability: [
    { path: 'default', kind: 'metrics', what: 'metrics of HTTP requests', automatic: true },
    { path: 'prometheus', kind: 'metrics', what: 'metrics of HTTP requests', automatic: true },
    { path: 'getMiddleware', kind: 'metrics', what: 'metrics of HTTP requests', automatic: true },
  ],
} as const satisfies Library;
