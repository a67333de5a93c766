import { describe, expect, it } from 'vitest';
import procedures from '../../../src/knowledge/detectors/procedures.ts';
import { entriesOf, rowsOf } from '../../support/rows-of.ts';

const base = `
  import { initTRPC } from '@trpc/server';
  export const t = initTRPC.context<Context>().meta<Meta>().create({ transformer });
  export const userProcedure = t.procedure.use(isUser).use(isActive);
  export const createRouter = t.router;
`;

const adapter = (name: string): string =>
  `import { ${name} } from '@trpc/server/adapters/${name}';\nimport { app } from './trpc';\n`;

describe('recognises', () => {
  it('procedures by the names of nested routers over several files, at the line where each begins', async () => {
    const files = {
      'src/trpc.ts': base,
      'src/create.ts':
        "import { userProcedure } from './trpc';\n\nexport const createOrder = userProcedure\n  .use(a).use(b).use(c).use(d).use(e).input(shape).output(shape)\n  .mutation(async () => {});",
      'src/orders.ts':
        "import { createRouter, userProcedure } from './trpc';\nimport { createOrder } from './create';\nconst more = { count: userProcedure.query(() => 1) };\nexport const orders = createRouter({\n  create: createOrder,\n  items: { list: userProcedure.query(() => []) },\n  changed: userProcedure.subscription(() => {}),\n  ...more,\n});",
      'src/index.ts':
        "import { t } from './trpc';\nimport { orders } from './orders';\nconst health = t.router({ check: t.procedure.query(() => 'ok') });\nexport const app = t.mergeRouters(t.router({ shop: t.router({ orders }) }), health);",
    };
    expect((await entriesOf(procedures, files)).toSorted()).toEqual([
      'GET check index.ts:3',
      'GET shop.orders.changed orders.ts:7',
      'GET shop.orders.count orders.ts:3',
      'GET shop.orders.items.list orders.ts:6',
      'POST shop.orders.create create.ts:4',
    ]);
  });

  it('the path at which an adapter serves them: an option, a mount of Express, an API page of Next.js', async () => {
    const one = `${base}\nexport const app = t.router({ ping: t.procedure.query(() => 1) });\n`;
    const served = async (files: Record<string, string>): Promise<readonly string[]> =>
      (await entriesOf(procedures, { 'src/trpc.ts': one, ...files })).map((row) => row.split(' ')[1] ?? '');
    expect(
      await served({
        'src/a.ts': `${adapter('fetchRequestHandler')}export const GET = (req) => fetchRequestHandler({ endpoint: '/api/trpc', router: app, req });`,
      }),
    ).toEqual(['/api/trpc/ping']);
    expect(
      await served({
        'src/a.ts': `${adapter('createExpressMiddleware')}import express from 'express';\nexpress().use('/rpc', createExpressMiddleware({ router: app }));`,
      }),
    ).toEqual(['/rpc/ping']);
    expect(
      await served({
        'src/a.ts': `import { trpcServer } from '@hono/trpc-server';\nimport { Hono } from 'hono';\nimport { app } from './trpc';\nnew Hono().basePath('/v1').use('/trpc/*', trpcServer({ router: app }));`,
      }),
    ).toEqual(['/v1/trpc/ping']);
    expect(
      await served({
        'package.json': '{ "name": "web", "dependencies": { "next": "15.0.0" } }',
        'pages/api/t/[trpc].ts':
          "import { createNextApiHandler } from '@trpc/server/adapters/next';\nimport { app } from '../../../src/trpc';\nexport default createNextApiHandler({ router: app });",
      }),
    ).toEqual(['/api/t/ping']);
  });

  it('the names alone, where the prefix is only known when it runs', async () => {
    const source = `${base}import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
export const app = t.router({ ping: t.procedure.query(() => 1) });
export const serve = (req) => fetchRequestHandler({ endpoint: \`/\${req.tenant}\`, router: app, req });`;
    expect((await entriesOf(procedures, source)).map((row) => row.split(' ')[1])).toEqual(['ping']);
  });

  it('a router that is loaded when it is first called', async () => {
    const files = {
      'src/trpc.ts': base,
      'src/slow.ts':
        "import { t } from './trpc';\nexport const slow = t.router({ report: t.procedure.query(() => 1) });",
      'src/app.ts':
        "import { lazy } from '@trpc/server';\nimport { t } from './trpc';\nexport const app = t.router({ slow: lazy(() => import('./slow')) });",
    };
    expect(await entriesOf(procedures, files)).toEqual(['GET slow.report slow.ts:2']);
  });

  it('oRPC, whose routers are plain objects', async () => {
    const source =
      "import { os } from '@orpc/server';\nimport { RPCHandler } from '@orpc/server/fetch';\nconst list = os.input(shape).handler(async () => []);\nexport const handler = new RPCHandler({ planet: { list } });";
    expect(await entriesOf(procedures, source)).toEqual(['ANY planet.list a.ts:3']);
  });

  it('the function that answers', async () => {
    const source = `${base}\nexport const app = t.router({ ping: t.procedure.query(function answer() { return 1; }) });`;
    const { entryPoints = [] } = await rowsOf(procedures, source);
    expect(entryPoints.map(({ handlers }) => handlers.length)).toEqual([1]);
  });
});

describe('ignores', () => {
  it('procedures that no router holds, and routers that hold themselves', async () => {
    const source = `${base}\nexport const unused = t.procedure.query(() => 1);\nconst a = t.router({ a });`;
    expect(await entriesOf(procedures, source)).toEqual([]);
  });

  it('clients, which call procedures', async () => {
    expect(
      await entriesOf(
        procedures,
        "import { createTRPCClient } from '@trpc/client';\ncreateTRPCClient({}).orders.list.query(1);",
      ),
    ).toEqual([]);
  });
});
