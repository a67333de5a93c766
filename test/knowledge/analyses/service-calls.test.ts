import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const workspace = { 'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }' };
const app = (name: string) => `{ "name": "${name}", "private": true, "scripts": { "start": "node main.js" } }`;
const server =
  "import express from 'express';\nconst app = express();\napp.get('/orders', () => {});\napp.listen(80);\n";

async function callsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { serviceCalls } = await modelOf({ ...workspace, ...files });
  return serviceCalls.map(
    ({ from, to, kind, what, certainty, places }) =>
      `${from} → ${to} ${kind} ${what} ${certainty} ${places.map(({ file, line }) => `${file}:${line}`).join(' ')}`,
  );
}

const worker = "import { Worker } from 'bullmq';\nnew Worker('mail', async () => {});";

const entity = (name: string, spec: string): string =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: ${name}\nspec:\n  ${spec}\n`;
const compose = `services:
  web:
    build: apps/web
    environment:
      BACKEND_URL: http://shop-orders:3000
  shop-orders:
    build: apps/orders
    ports: ['4001:3000']
`;
const containers = {
  'compose.yaml': compose,
  'apps/web/package.json': app('web'),
  'apps/web/Dockerfile': 'FROM node:22',
  'apps/orders/package.json': app('orders'),
  'apps/orders/Dockerfile': 'FROM node:22',
  'apps/orders/main.ts': server,
};

const typed = (client: string) => `import type { AppRouter } from '${client}';
import { createTRPCClient } from '@trpc/client';
export const trpc = createTRPCClient<AppRouter>({ links: [] });
trpc.orders.list.query();`;
const router = `import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const appRouter = t.router({});
export type AppRouter = typeof appRouter;`;
const apps = {
  'apps/api/package.json': app('api'),
  'apps/worker/package.json': app('worker'),
};

describe('recognises', () => {
  it('the service whose router is the type of a client, also one in a library that it alone runs', async () => {
    const ofService = {
      ...apps,
      'apps/api/main.ts': server,
      'apps/api/router.ts': router,
      'apps/worker/main.ts': `${worker}\nimport { trpc } from './trpc';\ntrpc.orders.list.query();`,
      'apps/worker/trpc.ts': typed('../api/router'),
    };
    expect(await callsIn(ofService)).toEqual(['worker → api http AppRouter certain apps/worker/trpc.ts:3']);
    const ofLibrary = {
      ...apps,
      'apps/api/main.ts': `${server}import { appRouter } from '@shop/routers';\nexport const made = appRouter;`,
      'packages/routers/package.json': '{ "name": "@shop/routers", "private": true, "main": "index.ts" }',
      'packages/routers/index.ts': router,
      'apps/worker/main.ts': `${worker}\n${typed('@shop/routers')}`,
    };
    expect(await callsIn(ofLibrary)).toEqual(['worker → api http AppRouter certain apps/worker/main.ts:5']);
  });

  it('a page that asks its own host for a route which one service answers, also through a library', async () => {
    const files = {
      'apps/orders/package.json': app('orders'),
      'apps/orders/main.ts': server,
      'apps/web/package.json':
        '{ "name": "web", "private": true, "dependencies": { "@shop/data": "*", "@angular/platform-browser": "21" } }',
      'apps/web/main.ts': `import { bootstrapApplication } from '@angular/platform-browser';
import { Orders } from '@shop/data';
bootstrapApplication(class App { constructor(orders: Orders) { orders.load(); orders.other(); } });`,
      'packages/data/package.json': '{ "name": "@shop/data", "main": "index.ts" }',
      'packages/data/index.ts': `import { HttpClient } from '@angular/common/http';
export class Orders {
  constructor(private readonly http: HttpClient) {}
  load() { return this.http.get('/orders'); }
  other() { return this.http.post('/orders', {}); }
}`,
    };
    expect(await callsIn(files)).toEqual(['web → orders http /orders likely packages/data/index.ts:4']);
  });

  it('a queue that one fills and another consumes, also through a library', async () => {
    const files = {
      'apps/api/package.json': app('api'),
      'apps/api/main.ts': `${server}import { welcome } from '@shop/mail';\nexport const join = () => welcome();`,
      'apps/worker/package.json': app('worker'),
      'apps/worker/main.ts': worker,
      'packages/mail/package.json': '{ "name": "@shop/mail", "private": true, "main": "index.ts" }',
      'packages/mail/index.ts':
        "import { Queue } from 'bullmq';\nconst mail = new Queue('mail');\nexport function welcome() {\n  return mail.add('welcome', {});\n}",
    };
    expect(await callsIn(files)).toEqual(['api → worker queue mail certain packages/mail/index.ts:4']);
  });

  it('a queue whose name the start script of its consumer sets', async () => {
    const files = {
      'apps/api/package.json': app('api'),
      'apps/api/main.ts': `${server}import { Queue } from 'bullmq';\nawait new Queue('mail').add('x', {});`,
      'apps/worker/package.json':
        '{ "name": "worker", "private": true, "scripts": { "start": "QUEUE=mail node main.js", "dev": "QUEUE=mail tsx main.ts" } }',
      'apps/worker/main.ts': "import { Worker } from 'bullmq';\nnew Worker(process.env.QUEUE, async () => {});",
    };
    expect(await callsIn(files)).toEqual(['api → worker queue mail likely apps/api/main.ts:6']);
  });

  it.each([
    ['compose sets a variable to', 'process.env.BACKEND_URL', {}],
    ['the code names', "'http://shop-orders:3000/orders'", {}],
    [
      'an example of settings names by its port',
      'process.env.LOCAL_URL',
      { '.env.example': 'LOCAL_URL="http://localhost:4001"\n' },
    ],
    [
      'a manifest of Kubernetes names',
      'process.env.SERVER_URL',
      {
        'k8s/web.yaml':
          'apiVersion: v1\nkind: ConfigMap\ndata:\n  SERVER_URL: http://shop-orders.default.svc.cluster.local/v1\n',
      },
    ],
  ])('the container that %s', async (_, url, more) => {
    const files = { ...containers, ...more, 'apps/web/main.ts': `${server}await fetch(${url});` };
    expect(await callsIn(files)).toEqual(['web → orders http shop-orders likely apps/web/main.ts:5']);
  });

  it.each([
    ['`${process.env.STAGE}-orders`', '`${process.env.ENVIRONMENT}-orders`'],
    ["'orders'", '`${process.env.PREFIX}orders`'],
    ['process.env.ORDERS_QUEUE', 'process.env.ORDERS_QUEUE'],
  ])('a queue whose name is put together: %s and %s', async (filled, consumed) => {
    const files = {
      'apps/api/package.json': app('api'),
      'apps/api/main.ts': `${server}import { Queue } from 'bullmq';\nawait new Queue(${filled}).add('x', {});`,
      'apps/worker/package.json': app('worker'),
      'apps/worker/main.ts': `import { Worker } from 'bullmq';\nnew Worker(${consumed}, async () => {});`,
    };
    expect(await callsIn(files)).toEqual([
      expect.stringMatching(/^api → worker queue \S+ likely apps\/api\/main\.ts:6$/),
    ]);
  });

  it('an API that a catalog says one component calls and another answers', async () => {
    const files = {
      'apps/web/package.json': app('web'),
      'apps/web/main.ts': server,
      'apps/web/catalog-info.yaml': entity('web', 'consumesApis: [orders-api, stripe]'),
      'apps/orders/package.json': app('orders'),
      'apps/orders/main.ts': server,
      'apps/orders/catalog-info.yaml': entity('orders', 'providesApis: ["api:default/orders-api"]'),
    };
    expect(await callsIn(files)).toEqual(['web → orders http orders-api likely apps/web/catalog-info.yaml:1']);
  });

  it('an address that is called like a service', async () => {
    const files = {
      'apps/web-api/package.json': app('web-api'),
      'apps/web-api/main.ts': `${server}export const load = () => fetch(\`\${process.env.ORDERS_API_URL}/orders\`);`,
      'apps/orders-api/package.json': app('orders-api'),
      'apps/orders-api/main.ts': server,
    };
    expect(await callsIn(files)).toMatchObject([
      expect.stringMatching(/^web-api → orders-api http .* likely apps\/web-api\/main\.ts:5$/),
    ]);
  });
});

describe('recognises hosts', () => {
  it('of the domain that is called like the repository', async () => {
    const files = {
      ...apps,
      'apps/api/main.ts': server,
      'apps/worker/main.ts': `${worker}\nconst base = process.env.SHOP_URL ?? 'https://api.shop.example';
await fetch(base + '/orders');
await fetch('https://cdn.shop.example/logo.png');
await fetch('https://api.others.example/orders');`,
    };
    const { serviceCalls, externalSystems } = await modelOf({ ...workspace, ...files });
    expect(serviceCalls.map(({ from, to, certainty, places }) => [from, to, certainty, places[0]?.line])).toEqual([
      ['worker', 'api', 'likely', 4],
    ]);
    expect(externalSystems.map(({ name }) => name)).toEqual(['Redis', 'others.example', 'shop.example']);
  });
});

describe('ignores', () => {
  it('a router that the caller itself runs, too', async () => {
    const files = {
      ...apps,
      'apps/api/main.ts': `${server}import { appRouter } from '@shop/routers';\nexport const made = appRouter;`,
      'apps/worker/main.ts': `${server}import { appRouter } from '@shop/routers';\nexport const own = appRouter;`,
      'apps/worker/trpc.ts': typed('@shop/routers'),
      'packages/routers/package.json': '{ "name": "@shop/routers", "private": true, "main": "index.ts" }',
      'packages/routers/index.ts': router,
    };
    expect(await callsIn(files)).toEqual([]);
  });

  it('addresses of containers of others, and variables that are set to several', async () => {
    const files = {
      ...containers,
      'compose.yaml': `${compose}  search:\n    image: elasticsearch:8\n`,
      '.env.example': 'BACKEND_URL=http://web:80\nSEARCH_URL=http://search:9200\n',
      'apps/web/main.ts': `${server}await fetch(process.env.BACKEND_URL + '/orders');\nawait fetch('http://search:9200/x');`,
    };
    expect(await callsIn(files)).toEqual([]);
  });

  it('a service that fills its own queue, queues that nobody consumes, and names that are not known', async () => {
    const files = {
      'apps/worker/package.json': app('worker'),
      'apps/worker/main.ts': `${worker}\nimport { Queue } from 'bullmq';\nawait new Queue('mail').add('again', {});`,
      'apps/api/package.json': app('api'),
      'apps/api/main.ts': `${server}import { Queue } from 'bullmq';\nawait new Queue('other').add('x', {});\nexport const put = (queue: Queue) => queue.add('x', {});`,
    };
    expect(await callsIn(files)).toEqual([]);
  });
});
