import { describe, expect, it } from 'vitest';
import tableUses from '../../../src/knowledge/detectors/table-uses.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function tablesIn(source: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const { tables = [] } = await rowsOf(tableUses, source);
  return tables.map(
    ({ table, effect, line, definedAt }) =>
      `${effect} ${table} ${line}${definedAt === null ? '' : ` from ${definedAt.line}`}`,
  );
}

describe('recognises', () => {
  it('tables of a module that another one hands on as a whole', async () => {
    const files = {
      'db/tables.ts': `import { pgTable } from 'drizzle-orm/pg-core';\nexport const people = pgTable('users', {});`,
      'db/schema.ts': `export * from './tables';`,
      'db/index.ts': `import * as schema from './schema';\nexport { schema };`,
      'a.ts': `import { drizzle } from 'drizzle-orm/node-postgres';\nimport { schema } from './db';\nawait drizzle('').update(schema.people).set({});`,
    };
    expect(await tablesIn(files)).toEqual(['write users 3 from 2']);
  });

  it.each([
    [
      'models of Prisma',
      `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
await prisma.user.findMany();
await prisma.$transaction(async (tx) => tx.order.create({ data: {} }));`,
      ['read user 3', 'write order 4'],
    ],
    [
      'tables of Drizzle, by their definition',
      `import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable } from 'drizzle-orm/pg-core';
const people = pgTable('users', {});
const db = drizzle('');
await db.select().from(people);
await db.insert(people).values({});
await db.query.people.findMany();
await db.query.elsewhere.findMany();`,
      ['read users 5 from 3', 'write users 6 from 3', 'read users 7 from 3', 'read elsewhere 8'],
    ],
    [
      'entities of TypeORM, also injected',
      `import { Entity, Repository, DataSource } from 'typeorm';
import { InjectRepository } from '@nestjs/typeorm';
@Entity('orders')
class Order {}
class Orders {
  constructor(@InjectRepository(Order) private readonly orders: Repository<Order>) {}
  list() { return this.orders.find(); }
}
const source = new DataSource({ type: 'postgres' });
await source.getRepository(Order).save({});`,
      ['read orders 7 from 3', 'write orders 10 from 3'],
    ],
    [
      'models of Mongoose and Sequelize',
      `import mongoose from 'mongoose';
import { Model, Sequelize } from 'sequelize';
const User = mongoose.model('User', new mongoose.Schema({}));
await User.findOne({});
class Invoice extends Model {}
await Invoice.bulkCreate([]);
const Item = new Sequelize('').define('item', {});
await Item.findAll();`,
      ['read User 4 from 3', 'write Invoice 6 from 5', 'read item 8 from 7'],
    ],
    [
      'query builders',
      `import knex from 'knex';
import { Kysely } from 'kysely';
import { MongoClient } from 'mongodb';
const db = knex({});
await db('users as u').where({ id: 1 }).update({ a: 1 });
await db('users').where({ id: 1 }).first();
await new Kysely({}).insertInto('orders').values({}).execute();
await new MongoClient('').db('shop').collection('carts').deleteOne({});`,
      ['write users 5', 'read users 6', 'write orders 7', 'write carts 8'],
    ],
    [
      'SQL, whatever it is handed to',
      `import { run } from './own';
const query = \`select * from users where id = \${1}\`;
run(query);
run('UPDATE orders SET a = 1');`,
      ['read users 3', 'write orders 4'],
    ],
  ])('%s', async (_, source, expected) => {
    expect(await tablesIn(source)).toEqual(expected);
  });
});

describe('ignores', () => {
  it('migrations, names that are not known, and texts for people', async () => {
    const files = {
      'src/migrations/1.ts': "run('update users set a = 1');\nfunction run(text: string) { return text; }",
      'src/a.ts': `import knex from 'knex';
export const load = (name: string) => knex({})(name).first();
alert('Select one from the list');
function alert(text: string) { return text; }`,
    };
    expect(await tablesIn(files)).toEqual([]);
  });

  it('languages like SQL that are sent over HTTP', async () => {
    const source = `import jsforce from 'jsforce';
const ask = (path: string) => fetch('https://books.example.com' + path);
const query = (text: string) => ask('/query?' + text);
await query('SELECT * FROM Account');
await ask('/query?' + encodeURIComponent('SELECT * FROM Invoice'));
await new jsforce.Connection({}).query('SELECT Id FROM Lead');
await store("SELECT * FROM leads");
async function store(text: string) { await ask('/log'); return db.query(text); }
import pg from 'pg';
const db = new pg.Pool();`;
    expect(await tablesIn(source)).toEqual(['read leads 7']);
  });
});
