import type { Fixture } from '../fixture.ts';

export default {
  id: 'express',
  files: {
    'src/app.ts': `import express from 'express';
import { orders } from './orders.js';
import { API } from './paths.js';

const app = express();
app.get('/health', (request, response) => response.send('ok'));
app.use(\`\${API}/v1\`, orders);
app.route('/book').get(show).post(express.json(), save);
app.get(['/a', '/b'], show);
app.all('/any', show);
app.listen(3000);

function show(request, response) { response.json([]); }
async function save(request, response) { response.status(201).end(); }
`,
    'src/paths.ts': `export const API = '/api';
export enum Path { Orders = '/orders', Items = '/items' }
`,
    'src/orders.ts': `import { Router } from 'express';
import { Path } from './paths.js';

export const orders = Router();
const items = Router({ mergeParams: true });
orders.get(Path.Orders, wrap(listOrders));
orders.delete(\`\${Path.Orders}/:id\`, listOrders);
orders.use('/orders/:id', items);
items.patch(Path.Items, listOrders);
for (const name of ['open', 'closed']) orders.get('/by/' + name, listOrders);

function wrap(run) { return (request, response, next) => run(request, response).catch(next); }
async function listOrders(request, response) { response.json([]); }
`,
  },
  entryPoints: [
    'ANY /any: show src/app.ts:13',
    'DELETE /api/v1/orders/:id: listOrders src/orders.ts:13',
    'GET /a: show src/app.ts:13',
    'GET /api/v1/by/${…}: listOrders src/orders.ts:13',
    'GET /api/v1/orders: listOrders src/orders.ts:13',
    'GET /b: show src/app.ts:13',
    'GET /book: show src/app.ts:13',
    'GET /health: app.ts src/app.ts:6',
    'PATCH /api/v1/orders/:id/items: listOrders src/orders.ts:13',
    'POST /book: save src/app.ts:14',
  ],
} satisfies Fixture;
