import type { Fixture } from '../fixture.ts';

export default {
  id: 'express-openapi-validator',
  files: {
    'package.json': '{ "name": "shop", "private": true, "dependencies": { "express-openapi-validator": "5" } }',
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
  /returns/{id}:
    get:
      operationId: getReturn
      x-eov-operation-handler: returns
      responses: {}
    delete:
      operationId: dropReturn
      x-eov-operation-handler: missing
      responses: {}
`,
    'src/app.ts': `import express from 'express';
import path from 'node:path';
import * as OpenApiValidator from 'express-openapi-validator';

const app = express();
app.use(express.json());
app.use(OpenApiValidator.middleware({ apiSpec: './api/openapi.yaml', operationHandlers: path.join(__dirname, 'routes') }));
app.get('/v1/orders', (request, response) => response.json([]));
app.post('/v1/orders', create);
app.listen(3000);
function create(request, response) { response.status(201).end(); }
`,
    'src/routes/returns.ts': `export const getReturn = (request, response) => response.json({});
`,
  },
  entryPoints: [
    'GET /v1/orders: app.ts src/app.ts:8',
    'GET /v1/returns/{id}: getReturn src/routes/returns.ts:1',
    'POST /v1/orders: create src/app.ts:11',
  ],
} satisfies Fixture;
