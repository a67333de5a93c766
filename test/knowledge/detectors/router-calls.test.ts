import { describe, expect, it } from 'vitest';
import routerCalls from '../../../src/knowledge/detectors/router-calls.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('Express, with routers under prefixes in other files', async () => {
    const files = {
      'src/app.ts':
        "import express from 'express';\nimport { orders } from './orders';\nconst app = express();\nconst api = express.Router();\napi.use('/orders', requireUser, orders);\napp.use('/api/v1', api);\napp.get('/healthz', (_, response) => response.send('ok'));\nfunction requireUser() {}",
      'src/orders.ts':
        "import { Router } from 'express';\nexport const orders = Router();\norders.get('/', list).post('/', list);\norders.route('/:id').get(list);\nfunction list() {}",
    };
    expect(await entriesOf(routerCalls, files)).toEqual([
      'GET /healthz app.ts:7',
      'GET /api/v1/orders orders.ts:3',
      'POST /api/v1/orders orders.ts:3',
      'GET /api/v1/orders/:id orders.ts:4',
    ]);
  });

  it('Fastify plugins under their prefix, and routes as objects', async () => {
    const files = {
      'src/main.ts':
        "import Fastify from 'fastify';\nimport { users } from './users';\nconst app = Fastify();\napp.register(users, { prefix: '/users' });\napp.route({ method: 'DELETE', url: '/all', handler: () => {} });",
      'src/users.ts':
        "import type { FastifyInstance } from 'fastify';\nexport async function users(app: FastifyInstance) {\n  app.get('/:id', async () => {});\n}",
    };
    expect(await entriesOf(routerCalls, files)).toEqual(['DELETE /all main.ts:5', 'GET /users/:id users.ts:3']);
  });

  it('Koa routers with a prefix of their own, mounted, and handed to functions by rest parameters', async () => {
    const files = {
      'src/main.ts':
        "import Koa from 'koa';\nimport Router from '@koa/router';\nimport mount from 'koa-mount';\nimport { addUsers } from './users';\nconst api = new Koa();\nconst router = new Router({ prefix: '/v2' });\naddUsers(router);\napi.use(router.routes());\nconst app = new Koa();\napp.use(mount('/api', api));",
      'src/users.ts': "export function addUsers(...[router]) {\n  router.get('/users', async (ctx) => {});\n}",
    };
    expect(await entriesOf(routerCalls, files)).toEqual(['GET /api/v2/users users.ts:2']);
  });

  it('Hono with a base path and sub-apps', async () => {
    expect(
      await entriesOf(
        routerCalls,
        "import { Hono } from 'hono';\nconst books = new Hono();\nbooks.get('/:isbn', (c) => c.text(''));\nconst app = new Hono().basePath('/v1');\napp.route('/books', books);",
      ),
    ).toEqual(['GET /v1/books/:isbn a.ts:3']);
  });

  it('the prefix that is known, where another is only known when it runs', async () => {
    const source =
      "import express from 'express';\nexport function start(tenant: string) {\n  const users = express.Router();\n  users.get('/me', () => {});\n  express().use('/users', users);\n  express().use(`/${tenant}`, users);\n}";
    expect(await entriesOf(routerCalls, source)).toEqual(['GET /users/me a.ts:4']);
  });

  it('paths from constants, arrays and templates; what is not known is shown as such', async () => {
    const source =
      "import express from 'express';\nconst BASE = '/b';\nconst app = express();\nexport function add(tenant: string) {\n  app.get(`${BASE}/x`, () => {});\n  app.get(['/c', '/d'], () => {});\n  app.get(`/${tenant}/e`, () => {});\n}";
    expect(await entriesOf(routerCalls, source)).toEqual([
      'GET /b/x a.ts:5',
      'GET /c a.ts:6',
      'GET /d a.ts:6',
      'GET /${…}/e a.ts:7',
    ]);
  });
});

describe('recognises more', () => {
  it('arrays of definitions, also of other files, at the line of each', async () => {
    const files = {
      'src/main.ts':
        "import Hapi from '@hapi/hapi';\nimport { orders } from './orders';\nconst server = Hapi.server({ port: 80 });\nserver.route([\n  { method: 'GET', path: '/healthz', handler: () => 'ok' },\n  ...orders,\n  { method: ['PUT', 'PATCH'], path: '/a', handler: () => 1 },\n]);\nserver.route({ method: '*', path: '/{any*}', handler: () => 1 });",
      'src/orders.ts':
        "const list = { method: 'GET', path: '/orders', handler: () => [] };\nexport const orders = [\n  list,\n  { method: 'POST', path: '/orders', options: { handler: () => 1 } },\n];",
    };
    expect((await entriesOf(routerCalls, files)).toSorted()).toEqual([
      'ANY /{any*} main.ts:9',
      'GET /healthz main.ts:5',
      'GET /orders orders.ts:1',
      'PATCH /a main.ts:7',
      'POST /orders orders.ts:4',
      'PUT /a main.ts:7',
    ]);
  });

  it('own helpers that register routes, where their path is decided', async () => {
    const source =
      "import express from 'express';\nconst app = express();\nfunction add(path: string, run: () => void) {\n  app.post(path, wrap(run));\n}\nadd('/a', () => {});\nadd('/b', () => {});\n['/c', '/d'].forEach((path) => app.get(path, () => {}));";
    expect(await entriesOf(routerCalls, source)).toEqual([
      'POST /a a.ts:6',
      'POST /b a.ts:7',
      'GET /c a.ts:8',
      'GET /d a.ts:8',
    ]);
  });

  it('routers that functions hand on with all their arguments', async () => {
    const source =
      "import express from 'express';\nconst app = express();\ntype Init = [router: unknown, options: object];\nfunction users(...args: Init) {\n  list(...args);\n}\nfunction list(...args: Init) {\n  const [router] = args;\n  router.get('/users', () => {});\n}\nconst api = express.Router();\napp.use('/api', api);\nusers(api, {});";
    expect(await entriesOf(routerCalls, source)).toEqual(['GET /api/users a.ts:9']);
  });
});

describe('ignores', () => {
  it('settings, caches and own classes with the same method names', async () => {
    const source =
      "import express from 'express';\nconst app = express();\napp.get('title');\nconst cache = new Map();\ncache.get('/x');\nclass Client { get(path: string, done: () => void) {} }\nnew Client().get('/y', () => {});";
    expect(await entriesOf(routerCalls, source)).toEqual([]);
  });
});
