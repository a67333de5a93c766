import type { Library } from '../../model/library.ts';

export default {
  id: 'fastify-openapi-glue',
  packages: ['fastify-openapi-glue'],
  purpose: 'Makes routes of Fastify of an OpenAPI description.',
  operations: [
    {
      path: 'default',
      given: true,
      description: { argument: 1, key: 'specification' },
      handlers: { argument: 1, key: 'serviceHandlers' },
      prefix: { argument: 1, key: 'prefix' },
    },
    {
      path: 'default',
      given: true,
      description: { argument: 1, key: 'specification' },
      handlers: { argument: 1, key: 'service' },
      prefix: { argument: 1, key: 'prefix' },
    },
  ],
} as const satisfies Library;
