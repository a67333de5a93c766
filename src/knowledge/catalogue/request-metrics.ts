import type { Library } from '../../model/library.ts';

export default {
  id: 'request-metrics',
  packages: ['fastify-metrics', 'prometheus-api-metrics', '@hono/prometheus', 'swagger-stats'],
  purpose: 'Metrics of HTTP requests as a middleware or a plugin.',
  observability: [
    { path: 'default', kind: 'metrics', what: 'metrics of HTTP requests' },
    { path: 'prometheus', kind: 'metrics', what: 'metrics of HTTP requests' },
    { path: 'getMiddleware', kind: 'metrics', what: 'metrics of HTTP requests' },
  ],
} as const satisfies Library;
