import type { Fixture } from '../fixture.ts';

export default {
  id: 'openapi-backend',
  files: {
    'package.json': '{ "name": "shop", "private": true, "dependencies": { "openapi-backend": "5" } }',
    'openapi.json': `{
  "openapi": "3.1.0",
  "info": { "title": "Shop", "version": "1" },
  "paths": {
    "/orders": { "get": { "operationId": "listOrders" }, "post": { "operationId": "createOrder" } },
    "/orders/{id}": { "get": { "operationId": "getOrder" }, "delete": { "operationId": "dropOrder" } }
  }
}
`,
    'src/app.ts': `import { OpenAPIBackend } from 'openapi-backend';
import express from 'express';

const api = new OpenAPIBackend({ definition: './openapi.json', handlers: { listOrders: async (c, request, response) => response.json([]) } });
api.register({ createOrder, notFound: async (c, request, response) => response.status(404).end() });
api.register('getOrder', async (c, request, response) => response.json({ id: c.request.params.id }));
const app = express();
app.use((request, response) => api.handleRequest(request, request, response));
app.listen(3000);

async function createOrder(c, request, response) { response.status(201).end(); }
`,
  },
  entryPoints: [
    'GET /orders/{id}: getOrder src/app.ts:6',
    'GET /orders: listOrders src/app.ts:4',
    'POST /orders: createOrder src/app.ts:11',
  ],
} satisfies Fixture;
