import type { Fixture } from '../fixture.ts';

export default {
  id: 'fastify-openapi-glue',
  files: {
    'package.json': '{ "name": "shop", "private": true, "dependencies": { "fastify-openapi-glue": "4" } }',
    'openapi.yaml': `openapi: 3.0.0
info: { title: Shop, version: '1' }
servers:
  - url: https://shop.test/v1
paths:
  /orders:
    get:
      operationId: listOrders
      x-eov-operation-handler: orders
      responses: {}
    post:
      operationId: createOrder
      x-eov-operation-handler: orders
      responses: {}
  /orders/{id}:
    get:
      operationId: getOrder
      responses: {}
`,
    'src/app.ts': `import Fastify from 'fastify';
import openapiGlue from 'fastify-openapi-glue';
import { Service } from './service.js';

const app = Fastify();
app.register(openapiGlue, { specification: './openapi.yaml', serviceHandlers: new Service(), prefix: 'v1' });
app.listen({ port: 3000 });
`,
    'src/service.ts': `export class Service {
  async listOrders(request) { return []; }
  async createOrder(request) { return {}; }
}
`,
  },
  entryPoints: [
    'GET /v1/orders: Service.listOrders src/service.ts:2',
    'POST /v1/orders: Service.createOrder src/service.ts:3',
  ],
} satisfies Fixture;
