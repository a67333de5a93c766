import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('routes and the server', () => {
    const source = `
      import { Elysia, t } from 'elysia';
      new Elysia({ prefix: '/v1' })
        .get('/orders', () => [])
        .post('/orders', ({ body }) => body, { body: t.Object({ id: t.Number() }) })
        .group('/admin', (app) => app.delete('/orders', () => null))
        .listen(3000);
    `;
    expect(matchesOf(source)).toEqual([
      'client elysia#Elysia',
      'mount /admin elysia#Elysia().group',
      'prefix /v1 elysia#Elysia',
      'route DELETE /orders elysia#Elysia().delete',
      'route GET /orders elysia#Elysia().get',
      'route POST /orders elysia#Elysia().post',
      'starts http-server elysia#Elysia().listen',
    ]);
  });

  it('the default export', () => {
    const source = `
      import Elysia from 'elysia';
      new Elysia().all('/any', () => null);
    `;
    expect(matchesOf(source)).toEqual(['client elysia#Elysia', 'route ANY /any elysia#Elysia().all']);
  });
});

describe('ignores', () => {
  it('state without routes', () => {
    const source = `
      import { Elysia } from 'elysia';
      export const plugin = (app: Elysia) => app.decorate('clock', Date).state('hits', 0);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
