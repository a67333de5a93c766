import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the server, and routers it carries', () => {
    const source = `
      import Router from '@koa/router';
      import Koa from 'koa';
      const app = new Koa();
      const router = new Router();
      app.use(router.routes());
      app.listen(3000);
    `;
    expect(matchesOf(source)).toEqual([
      'client @koa/router#default',
      'client koa#default',
      'mount koa#default().use',
      'starts http-server koa#default().listen',
    ]);
  });
});

describe('ignores', () => {
  it('the context of a request', () => {
    const source = `
      import type { Context } from 'koa';
      export const typeOf = (context: Context) => context.get('content-type');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
