import type { Fixture } from '../fixture.ts';

export default {
  id: 'trpc-openapi',
  files: {
    'src/trpc.ts': `import { initTRPC } from '@trpc/server';
import type { OpenApiMeta } from 'trpc-to-openapi';

export const t = initTRPC.meta<OpenApiMeta>().create();
`,
    'src/orders.ts': `import { z } from 'zod';
import { t } from './trpc';
import { createMeta } from './meta';

export const orders = t.router({
  list: t.procedure.meta({ openapi: { method: 'GET', path: '/orders' } }).input(z.object({})).query(() => []),
  create: t.procedure.meta(createMeta).input(z.object({})).mutation(create),
  drop: t.procedure.mutation(() => {}),
});
function create() {}
`,
    'src/meta.ts': `import type { OpenApiMeta } from 'trpc-to-openapi';

export const createMeta: OpenApiMeta = { openapi: { method: 'POST', path: '/orders/{id}' } };
`,
    'src/app.ts': `import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express from 'express';
import { createOpenApiFetchHandler } from 'trpc-to-openapi';
import { orders } from './orders';
import { t } from './trpc';

const appRouter = t.router({ orders });
const app = express();
app.use('/trpc', createExpressMiddleware({ router: appRouter }));
export const handle = (request: Request, isBeta: boolean) => serve({ request, endpoint: formatPath(isBeta ? '/api/beta' : '/api'), router: appRouter });
const serve = (options: any) => createOpenApiFetchHandler(options);
const formatPath = (path: string) => \`\${process.env.BASE}\${path}\`;
app.listen(3000);
`,
  },
  entryPoints: [
    'GET /api/beta/orders: list src/orders.ts:6',
    'GET /api/orders: list src/orders.ts:6',
    'GET /trpc/orders.list: list src/orders.ts:6',
    'POST /api/beta/orders/{id}: create src/orders.ts:10',
    'POST /api/orders/{id}: create src/orders.ts:10',
    'POST /trpc/orders.create: create src/orders.ts:10',
    'POST /trpc/orders.drop: drop src/orders.ts:8',
  ],
} satisfies Fixture;
