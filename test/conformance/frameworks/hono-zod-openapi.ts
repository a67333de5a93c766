import type { Fixture } from '../fixture.ts';

export default {
  id: 'hono-zod-openapi',
  files: {
    'src/app.ts': `import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi';

const list = createRoute({ method: 'get', path: '/orders', responses: {} });
const create = createRoute({ method: 'post', path: '/orders/{id}', responses: {} });
const orders = new OpenAPIHono();
orders.openapi(list, (context) => context.json([]));
orders.openapi(create, save);
const app = new OpenAPIHono();
app.route('/v1', orders);
app.doc('/openapi.json', { openapi: '3.0.0', info: { title: 'Shop', version: '1' } });
export default app;

function save(context) { return context.json({}); }
`,
  },
  entryPoints: [
    'GET /openapi.json: none',
    'GET /v1/orders: app.ts src/app.ts:6',
    'POST /v1/orders/{id}: save src/app.ts:13',
  ],
} satisfies Fixture;
