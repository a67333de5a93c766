import { describe, expect, it } from 'vitest';
import systemUses from '../../src/knowledge/detectors/system-uses.ts';
import { rowsOf } from '../support/rows-of.ts';

const CODE =
  "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nprisma.order.findMany();";

async function databaseOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const rows = await rowsOf(systemUses, { 'package.json': '{ "name": "shop" }', 'src/a.ts': CODE, ...files });
  return [...new Set((rows.systemUses ?? []).map(({ system }) => system.name))];
}

function schemaOf(provider: string): string {
  return `datasource db {\n  provider = "${provider}"\n  url = env("DATABASE_URL")\n}`;
}

describe('the database behind a mapper', () => {
  it('is what the schema says', async () => {
    expect(await databaseOf({ 'prisma/schema.prisma': schemaOf('postgresql') })).toEqual(['PostgreSQL']);
  });

  it('is not named where nothing says it, or two schemas contradict each other', async () => {
    expect(await databaseOf({})).toEqual(['SQL database']);
    expect(await databaseOf({ 'a/a.prisma': schemaOf('mysql'), 'b/b.prisma': schemaOf('sqlite') })).toEqual([
      'SQL database',
    ]);
  });
});
