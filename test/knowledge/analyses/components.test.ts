import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const files = {
  'package.json':
    '{ "name": "shop", "private": true, "workspaces": ["packages/*"], "dependencies": { "@shop/db": "*" } }',
  'src/main.ts':
    "import { create } from './orders/create';\nimport express from 'express';\nexpress().post('/orders', create).listen(3000);",
  'src/orders/create.ts':
    "import { pay } from '../payment/pay';\nimport { save } from '@shop/db';\nexport async function create() { await save(); return pay(); }",
  'src/payment/pay.ts':
    "import type { create } from '../orders/create';\nimport Stripe from 'stripe';\nconst stripe = new Stripe('k');\nexport const pay = () => stripe.charges.create({});",
  'packages/db/package.json': '{ "name": "@shop/db", "main": "index.ts" }',
  'packages/db/index.ts':
    "import { Client } from 'pg';\nconst client = new Client();\nexport async function save() { await client.query('insert'); }",
};

describe('recognises', () => {
  it('folders of a service, their imports, and systems that they reach, also through libraries', async () => {
    const { components } = await modelOf(files);
    expect(
      components.map(({ name, imports, systems }) => [
        name,
        imports.map(({ to }) => to),
        systems.map((row) => row.name),
      ]),
    ).toEqual([
      ['', ['orders'], []],
      ['orders', ['payment'], ['PostgreSQL']],
      ['payment', ['orders'], ['Stripe']],
    ]);
  });

  it('imports of which nothing is left at run time', async () => {
    const { components } = await modelOf(files);
    expect(components.find(({ name }) => name === 'payment')?.imports).toEqual([
      { to: 'orders', imports: 1, typesOnly: true, place: { file: 'src/payment/pay.ts', line: 1 } },
    ]);
  });
});

describe('ignores', () => {
  it('a service in one folder', async () => {
    const { components } = await modelOf({ 'package.json': '{ "name": "a" }', 'src/a.ts': '', 'src/b.ts': '' });
    expect(components).toEqual([]);
  });
});
