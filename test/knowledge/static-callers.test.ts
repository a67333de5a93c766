import { expect, it } from 'vitest';
import type { Table } from '../../src/model/table.ts';
import { modelOf } from '../support/model-of.ts';

/** `users write src/a.ts:4` for each access. */
function accessesOf(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ name, accesses }) =>
    accesses.flatMap(({ effect, places }) => places.map(({ file, line }) => `${name} ${effect} ${file}:${line}`)),
  );
}

it('counts what a method of a base class does for the class that it is called on', async () => {
  const { tables } = await modelOf({
    'package.json': '{ "name": "shop", "scripts": { "start": "node src/main.js" } }',
    'src/base.ts': `import type { ModelStatic } from 'sequelize';
import { Model as SequelizeModel } from 'sequelize-typescript';
class Model<A extends object = any> extends SequelizeModel<A> {
  static createWithContext<M extends Model>(this: ModelStatic<M>, values: any) { return this.create(values); }
  static async findInBatches(query: any) { for (;;) { const rows = await this.findAll(query); if (rows.length < 3) break; } }
}
export default Model;`,
    'src/user.ts': `import { Table } from 'sequelize-typescript';
import Model from './base';
@Table({ tableName: 'users', modelName: 'user' })
class User extends Model<any> { static byName(name: string) { return this.findOne({ where: { name } }); } }
export default User;`,
    'src/main.ts': `import express from 'express';
import User from './user';
const app = express();
app.post('/users', (request) => User.createWithContext(request.body));
app.get('/users', () => User.findInBatches({}));
app.get('/users/:name', (request) => User.byName(request.params.name));
app.listen(3000);`,
  });
  expect(accessesOf(tables)).toEqual([
    'users read src/main.ts:5',
    'users read src/user.ts:4',
    'users write src/main.ts:4',
  ]);
});

it('names tables of Prisma as the schema maps them, and leaves a member that several schemas map apart as it is', async () => {
  const { tables } = await modelOf({
    'package.json': '{ "name": "shop", "scripts": { "start": "node src/main.js" } }',
    'prisma/schema.prisma': `datasource db { provider = "postgresql" }
model Order {
  id   String @id @default("{}") // "quoted
  name String
}
model BankAccount {
  id String @id
  @@map("bank_accounts")
}`,
    'old/schema.prisma': 'model Tag {\n  @@map("old_tags")\n}\n',
    'new/schema.prisma': 'model Tag {\n  @@map(name: "new_tags")\n}\n',
    'src/main.ts': `import { PrismaClient } from '@prisma/client';
import express from 'express';
const prisma = new PrismaClient();
const app = express();
app.get('/', () => [prisma.order.count(), prisma.bankAccount.count(), prisma.tag.count()]);
app.listen(3000);`,
  });
  expect(tables.map(({ name, definedAt }) => [name, definedAt?.line ?? null])).toEqual([
    ['Order', 2],
    ['bank_accounts', 6],
    ['tag', null],
  ]);
});
