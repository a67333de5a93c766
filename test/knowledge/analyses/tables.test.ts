import { expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

it('counts what a library reads and writes for the services that run it', async () => {
  const files = {
    'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }',
    'packages/db/package.json': '{ "name": "@shop/db", "main": "src/index.ts" }',
    'packages/db/src/index.ts': `import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable } from 'drizzle-orm/pg-core';
export const orders = pgTable('orders', {});
export const db = drizzle('');
export function addOrder() { return db.insert(orders).values({}); }`,
    'apps/api/package.json':
      '{ "name": "api", "scripts": { "start": "node src/main.js" }, "dependencies": { "@shop/db": "*" } }',
    'apps/api/src/main.ts': `import express from 'express';
import { addOrder, db, orders } from '@shop/db';
const app = express();
app.post('/orders', async (request, response) => response.json(await addOrder()));
app.get('/orders', async (request, response) => response.json(await db.select().from(orders)));
app.listen(3000);`,
  };
  const { tables } = await modelOf(files);
  expect(tables).toMatchObject([
    {
      name: 'orders',
      definedAt: { file: 'packages/db/src/index.ts', line: 3 },
      accesses: [
        { service: 'api', effect: 'read', certainty: 'certain', count: 1 },
        { service: 'api', effect: 'write', count: 1, places: [{ file: 'packages/db/src/index.ts', line: 5 }] },
      ],
    },
  ]);
});

it('takes the model of a client and the table of a statement for one', async () => {
  const files = {
    'package.json': '{ "name": "shop", "scripts": { "start": "node src/main.js" } }',
    'src/main.ts': `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
await prisma.order.create({ data: {} });
await prisma.$queryRawUnsafe('SELECT id FROM "Order" WHERE id = 1');`,
  };
  const { tables } = await modelOf(files);
  expect(tables.map(({ name, accesses }) => [name, accesses.map(({ effect }) => effect)])).toEqual([
    ['Order', ['read', 'write']],
  ]);
});
