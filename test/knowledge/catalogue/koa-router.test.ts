import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('routes under a prefix', () => {
    const source = `
      import Router from '@koa/router';
      const router = new Router({ prefix: '/v1' });
      router.get('/orders', list).post('/orders', create);
      router.del('/orders/:id', remove);
    `;
    expect(matchesOf(source)).toEqual([
      'client @koa/router#default',
      'prefix /v1 @koa/router#default',
      'route DELETE /orders/:id @koa/router#default().del',
      'route GET /orders @koa/router#default().get',
      'route POST /orders @koa/router#default().post',
    ]);
  });

  it('the named class', () => {
    const source = `
      import { Router } from '@koa/router';
      new Router({ prefix: '/v2' }).all('/orders', list);
    `;
    expect(matchesOf(source)).toEqual([
      'client @koa/router#default',
      'prefix /v2 @koa/router#default',
      'route ANY /orders @koa/router#default().all',
    ]);
  });

  it('the package before it', () => {
    const source = `
      import Router from 'koa-router';
      const router = new Router();
      router.put('/orders/:id', change);
    `;
    expect(matchesOf(source)).toEqual(['client koa-router#default', 'route PUT /orders/:id koa-router#default().put']);
  });
});

describe('ignores', () => {
  it('addresses of routes', () => {
    const source = `
      import Router from '@koa/router';
      export const address = Router.url('/orders/:id', { id: 1 });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
