import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('routes, plugins and the server', () => {
    const source = `
      import Fastify from 'fastify';
      const app = Fastify({ logger: true });
      app.get('/health', async () => 'ok');
      app.route({ method: 'POST', url: '/orders', handler: create });
      app.register(async (scope) => scope.delete('/orders/:id', remove), { prefix: '/v1' });
      app.log.info('starting');
      await app.listen({ port: 3000 });
    `;
    expect(matchesOf(source)).toEqual([
      'client fastify#default',
      'log pino#default().info',
      'mount /v1 fastify#default().register',
      'route DELETE /orders/:id fastify#default().delete',
      'route GET /health fastify#default().get',
      'route POST /orders fastify#default().route',
      'starts http-server fastify#default().listen',
    ]);
  });

  it('the named function', () => {
    const source = `
      import { fastify } from 'fastify';
      fastify().patch('/orders/:id', change);
    `;
    expect(matchesOf(source)).toEqual(['client fastify#default', 'route PATCH /orders/:id fastify#default().patch']);
  });

  it('a plugin by its type', () => {
    const source = `
      import type { FastifyInstance } from 'fastify';
      export default async function orders(fastify: FastifyInstance) {
        fastify.put('/orders/:id', async (request) => request.log.warn('changed'));
      }
    `;
    expect(matchesOf(source)).toEqual(['log pino#default().warn', 'route PUT /orders/:id fastify#default().put']);
  });
});

describe('ignores', () => {
  it('hooks', () => {
    const source = `
      import type { FastifyInstance } from 'fastify';
      export const watch = (app: FastifyInstance) => app.addHook('onClose', async () => undefined);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
