import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('routes of an application and of its routers', () => {
    const source = `
      import express, { Router } from 'express';
      const app = express();
      const router = Router();
      router.get('/', list).post('/', create);
      router.route('/:id').delete(remove);
      app.use('/orders', router);
      app.get('/health', (request, response) => response.send('ok'));
      app.listen(3000);
    `;
    expect(matchesOf(source)).toEqual([
      'client express#default',
      'mount /orders express#default().use',
      'prefix /:id express#Router().route',
      'route DELETE express#Router().route().delete',
      'route GET / express#Router().get',
      'route GET /health express#default().get',
      'route POST / express#Router().post',
      'starts http-server express#default().listen',
    ]);
  });

  it('an application by its type', () => {
    const source = `
      import type { Express } from 'express';
      export const register = (app: Express) => app.post('/login', login);
    `;
    expect(matchesOf(source)).toEqual(['route POST /login express#default().post']);
  });
});

describe('ignores', () => {
  it('middleware and settings', () => {
    const source = `
      import express, { type Request } from 'express';
      export const json = express.json({ limit: '1mb' });
      export const idOf = (request: Request) => request.get('x-request-id');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
