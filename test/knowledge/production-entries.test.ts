import { describe, expect, it } from 'vitest';
import { entryPointName } from '../../src/model/entry-point-name.ts';
import { modelOf } from '../support/model-of.ts';

const nest = `import { Controller, Get, Module } from '@nestjs/common';
@Controller('orders') class Orders { @Get() list() { return []; } }`;
const start =
  "import { NestFactory } from '@nestjs/core'; NestFactory.create(AppModule).then((app) => app.listen(80));";

async function told(source: string, manifest = '{"name":"shop"}') {
  const { entryPoints, diagnostics } = await modelOf({ 'package.json': manifest, 'src/main.ts': source });
  return [entryPoints.map(entryPointName), diagnostics.map(({ code }) => code)];
}

const express = "import express from 'express'; const app = express(); app.listen(80);\n";

describe('leaves out, and says so', () => {
  it.each([
    ['a route in a branch for tests', `${express} if (process.env.NODE_ENV === 'test') { app.get('/x', f); }`],
    ['a route that production has not', `${express} if (process.env.NODE_ENV !== 'production') { app.get('/x', f); }`],
    ['its other side', `${express} if (process.env.NODE_ENV === 'production') { f(); } else {\n app.get('/x', f); }`],
    [
      'what a function adds that is called there alone',
      `${express} const isTest = process.env.NODE_ENV === 'test'; function add() {\n app.get('/x', f);\n } if (isTest && flag) add();`,
    ],
    [
      'a router that is mounted there alone',
      `${express} const r = express.Router(); r.get('/x', f); if (['test', 'dev'].includes(process.env.NODE_ENV)) app.use('/t', r);`,
    ],
    [
      'controllers of a module that is listed there alone',
      `${nest} @Module({ controllers: [Orders] }) class TestModule {} const modules = []; if (process.env.NODE_ENV === 'test') { modules.push(TestModule); } @Module({ imports: modules }) class AppModule {} ${start}`,
    ],
  ])('%s', async (_, source) => {
    expect(await told(source)).toEqual([[], ['no-production-entry']]);
  });

  it('controllers of a library that no module lists', async () => {
    const source = `${nest} export class OrdersModule { static register() { return { module: OrdersModule, controllers: [Orders] }; } }`;
    expect(await told(source, '{"name":"shop-nest","main":"src/main.ts"}')).toEqual([[], ['controller-of-library']]);
  });
});

describe('keeps', () => {
  it.each([
    [
      'a route under another condition',
      `${express} if (process.env.WITH_X === 'test') { app.get('/x', f); }`,
      'GET /x',
    ],
    [
      'a route of production alone',
      `${express} if (process.env.NODE_ENV === 'production') app.get('/x', f);`,
      'GET /x',
    ],
    ['a route on either side', `${express} if (process.env.NODE_ENV === 'test' || debug) app.get('/x', f);`, 'GET /x'],
    [
      'what is called elsewhere too',
      `${express} function add() { app.get('/x', f); }\n if (process.env.NODE_ENV === 'test') add(); add();`,
      'GET /x',
    ],
    [
      'a router that is mounted elsewhere too, under that path',
      `${express} const r = express.Router(); r.get('/x', f); if (process.env.NODE_ENV === 'test') app.use('/t', r); app.use('/p', r);`,
      'GET /p/x',
    ],
    [
      'controllers of a module in a module',
      `${nest} @Module({ controllers: [Orders] }) class OrdersModule {} @Module({ imports: [OrdersModule] }) class AppModule {} ${start}`,
      'GET /orders',
    ],
    [
      'controllers of a module that makes itself',
      `${nest} @Module({}) class OrdersModule { static forRoot() { return { module: OrdersModule, controllers: [Orders] }; } } @Module({ imports: [OrdersModule.forRoot()] }) class AppModule {} ${start}`,
      'GET /orders',
    ],
    ['controllers of a service that nothing is known to list', `${nest} ${start}`, 'GET /orders'],
  ])('%s', async (_, source, name) => {
    expect(await told(source)).toEqual([[name], []]);
  });

  it('controllers of a library that another package lists', async () => {
    const { entryPoints } = await modelOf({
      'package.json': '{"name":"root","workspaces":["packages/*"]}',
      'packages/orders/package.json': '{"name":"orders","main":"src/main.ts"}',
      'packages/orders/src/main.ts': `${nest} @Module({ controllers: [Orders] }) export class OrdersModule {}`,
      'packages/app/package.json': '{"name":"app","dependencies":{"orders":"*"}}',
      'packages/app/src/main.ts': `import { Module } from '@nestjs/common'; import { OrdersModule } from 'orders'; @Module({ imports: [OrdersModule] }) class AppModule {} ${start}`,
    });
    expect(entryPoints.map(entryPointName)).toEqual(['GET /orders']);
  });
});
