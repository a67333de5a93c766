import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('routes under prefixes', () => {
    const source = `
      import { Hono } from 'hono';
      const orders = new Hono().get('/', (context) => context.json([])).post('/', (context) => context.json({}));
      const app = new Hono().basePath('/v1');
      app.route('/orders', orders);
      app.on('PURGE', '/cache', (context) => context.text('ok'));
    `;
    expect(matchesOf(source)).toEqual([
      'client hono#Hono',
      'client hono#Hono',
      'mount /orders hono#Hono().route',
      'prefix /v1 hono#Hono().basePath',
      'route GET / hono#Hono().get',
      'route POST / hono#Hono().post',
      'route PURGE /cache hono#Hono().on',
    ]);
  });

  it('routes with a description', () => {
    const source = `
      import { OpenAPIHono, createRoute } from '@hono/zod-openapi';
      const route = createRoute({ method: 'get', path: '/orders/{id}', responses: {} });
      new OpenAPIHono().openapi(route, (context) => context.json({}));
    `;
    expect(matchesOf(source)).toEqual(['client hono#Hono', 'route get /orders/{id} hono#Hono().openapi']);
  });
});

describe('ignores', () => {
  it('middleware and answers', () => {
    const source = `
      import type { Context, Next } from 'hono';
      import { cors } from 'hono/cors';
      export const allow = cors({ origin: '*' });
      export const time = async (context: Context, next: Next) => context.header('x-time', context.req.header('date'));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
