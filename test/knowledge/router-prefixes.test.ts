import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import routerCalls from '../../src/knowledge/detectors/router-calls.ts';
import { joinPath } from '../../src/knowledge/router-prefixes.ts';
import { entriesOf } from '../support/rows-of.ts';

describe('joined paths', () => {
  it.each([
    [['/api', 'users/'], '/api/users'],
    [['/', '/'], ''],
    [['', 'a'], '/a'],
    [['//a//', '/:id'], '/a/:id'],
    [[], ''],
  ])('%j', (parts, path) => {
    expect(joinPath(...parts)).toBe(path);
  });

  it('do not depend on where they are joined', () => {
    const part = fc.stringMatching(/^[/a-z:]{0,5}$/);
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(joinPath(joinPath(a, b), c)).toBe(joinPath(a, joinPath(b, c)));
      }),
    );
  });
});

/** Paths of the one route `/x` of these files. */
async function pathsOf(files: Readonly<Record<string, string>> | string): Promise<string[]> {
  const rows = await entriesOf(routerCalls, files);
  return rows.map((row) => row.split(' ')[1] ?? '');
}

const express = "import express, { Router } from 'express';\nconst app = express();";

describe('where a router is mounted', () => {
  it.each<[string, Readonly<Record<string, string>> | string, string[]]>([
    ['nowhere', `${express} const r = Router(); r.get('/x', f);`, ['/x']],
    ['behind middleware', `${express} const r = Router(); r.get('/x', f); app.use('/a', auth, limit(), r);`, ['/a/x']],
    ['without a prefix', `${express} const r = Router(); r.get('/x', f); app.use(r);`, ['/x']],
    ['twice', `${express} const r = Router(); r.get('/x', f); app.use('/a', r); app.use('/b', r);`, ['/a/x', '/b/x']],
    ['before it has its routes', `${express} const r = Router(); app.use('/a', r); r.get('/x', f);`, ['/a/x']],
    ['in itself', `${express} const r = Router(); r.get('/x', f); r.use('/a', r);`, ['/a/x']],
    [
      'in a loop over a list',
      `${express} const r = Router(); r.get('/x', f); for (const [path, each] of [['/a', r]]) app.use(path, each);`,
      ['/a/x'],
    ],
    [
      'from an own factory',
      `${express} const make = () => { const r = Router(); r.get('/x', f); return r; }; app.use('/a', make());`,
      ['/a/x'],
    ],
    [
      'from a class',
      `${express} class Orders { router = Router(); constructor() { this.router.get('/x', f); } } app.use('/a', new Orders().router);`,
      ['/a/x'],
    ],
    [
      'by a function that gets the app',
      {
        'src/a.ts': `${express} import { add } from './b'; add(app);`,
        'src/b.ts': "export const add = (app) => app.get('/x', f);",
      },
      ['/x'],
    ],
    [
      'in another file',
      {
        'src/a.ts': `${express} import routes from './b'; app.use('/a', routes);`,
        'src/b.ts': "import { Router } from 'express'; const r = Router(); r.get('/x', f); export default r;",
      },
      ['/a/x'],
    ],
    [
      'in another file by CommonJS',
      {
        'src/a.js': "const express = require('express'); const app = express(); app.use('/a', require('./b'));",
        'src/b.js': "const r = require('express').Router(); r.get('/x', f); module.exports = r;",
      },
      ['/a/x'],
    ],
    [
      'under a prefix of the environment',
      `${express} const r = Router(); r.get('/x', f); app.use(process.env.BASE_PATH, r);`,
      ['/${BASE_PATH}/x'],
    ],
  ])('%s', async (_, files, paths) => {
    expect(await pathsOf(files)).toEqual(paths);
  });

  it('inside plugins of Fastify, also nested', async () => {
    const files = {
      'src/a.ts':
        "import fastify from 'fastify'; import api from './b'; const app = fastify(); app.register(api, { prefix: '/a' });",
      'src/b.ts':
        "import type { FastifyInstance } from 'fastify'; import orders from './c'; export default async function api(app: FastifyInstance) { app.register(orders, { prefix: '/b' }); }",
      'src/c.ts':
        "import type { FastifyInstance } from 'fastify'; export default async (app: FastifyInstance) => { app.get('/x', f); };",
    };
    expect(await pathsOf(files)).toEqual(['/a/b/x']);
  });
});

const table = `import Router from 'koa-router';
const toPath = (name: string) => name.replaceAll('_', '-');
class TableRouter extends Router {
  constructor(schema: Schema) { super({ prefix: '/' + toPath(schema.table) }); }
}`;
const scopes = "const Scopes = Object.freeze({ table: 'organization_scopes' });";

describe('routers of own classes', () => {
  it.each<[string, string, string[]]>([
    [
      'under what their constructor makes of what it is given',
      `${table} ${scopes} const app = new Router({ prefix: '/api' }); const r = new TableRouter(Scopes); r.get('/x', f); app.use(r.routes());`,
      ['/api/organization-scopes/x'],
    ],
    [
      'under a prefix that only the running process knows',
      `${table} export function add(schema: Schema) { const r = new TableRouter(schema); r.get('/x', f); }`,
      ['/${…}/x'],
    ],
    [
      'each under its own prefix',
      `import Router from 'koa-router'; class Own extends Router { constructor(path: string) { super({ prefix: path }); this.get('/x', f); } } new Own('/a'); new Own('/b');`,
      ['/a/x', '/b/x'],
    ],
    [
      'made by a subclass, with and without a constructor',
      `import Router from 'koa-router'; class Base extends Router { constructor(path: string) { super({ prefix: path }); this.get('/x', f); } } class A extends Base {} class B extends Base { constructor() { super('/b'); } } new A('/a'); new B();`,
      ['/a/x', '/b/x'],
    ],
    [
      'without a constructor',
      `import Router from 'koa-router'; class Own extends Router {} const r = new Own({ prefix: '/a' }); r.get('/x', f);`,
      ['/a/x'],
    ],
    [
      'that nobody makes here',
      `import Router from 'koa-router'; export class Own extends Router { constructor() { super({ prefix: '/a' }); this.get('/x', f); } }`,
      ['/a/x'],
    ],
    [
      'from a factory that many call, whose prefix is no single one',
      `import Router from 'koa-router'; const make = (prefix: string) => new Router({ prefix }); const r = make('/a'); r.get('/x', f); make('/b');`,
      ['/${…}/x'],
    ],
  ])('%s', async (_, files, paths) => {
    expect(await pathsOf(files)).toEqual(paths);
  });
});
