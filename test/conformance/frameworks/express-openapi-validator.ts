import type { Fixture } from '../fixture.ts';

export default {
  id: 'express-openapi-validator',
  files: {
    'api/openapi.yaml': `openapi: 3.0.0
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
    'src/app.ts': `import express from 'express';
import * as OpenApiValidator from 'express-openapi-validator';

const app = express();
app.use(express.json());
app.use(OpenApiValidator.middleware({ apiSpec: './api/openapi.yaml', validateRequests: true }));
app.get('/v1/orders', (request, response) => response.json([]));
app.post('/v1/orders', create);
app.listen(3000);
function create(request, response) { response.status(201).end(); }
`,
  },
  entryPoints: ['GET /v1/orders: app.ts src/app.ts:7', 'POST /v1/orders: create src/app.ts:10'],
} satisfies Fixture;
