import { describe, expect, it } from 'vitest';
import systemUses from '../../../src/knowledge/detectors/system-uses.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function usesOf(files: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const rows = await rowsOf(systemUses, files);
  return (rows.systemUses ?? []).map(
    ({ system, via, use }) => `${system.name} ${use.effect} via ${via}:${use.line} ${use.certainty}`,
  );
}

describe('recognises', () => {
  it('the client and its calls, through a field and another file', async () => {
    const files = {
      'src/cache.ts':
        "import Redis from 'ioredis';\nexport class Cache {\n  constructor(readonly redis: Redis) {}\n}\nexport const cache = new Cache(new Redis());",
      'src/a.ts': "import { cache } from './cache';\nexport const read = () => cache.redis.get('x');",
    };
    const uses = await usesOf(files);
    expect(uses).toContain('Redis client via ioredis:5 certain');
    expect(uses.some((use) => /^Redis \w+ via ioredis:2 certain$/.test(use))).toBe(true);
  });

  it('which database a mapper talks to, by its option', async () => {
    expect(await usesOf("import { Sequelize } from 'sequelize';\nnew Sequelize({ dialect: 'mssql' });")).toContain(
      'Microsoft SQL Server client via sequelize:2 certain',
    );
  });

  it('an import whose calls cannot be followed, as likely', async () => {
    expect(await usesOf("import Redis from 'ioredis';\nexport const make = (wrap: any) => wrap(Redis);")).toEqual([
      'Redis client via ioredis:1 likely',
    ]);
  });
});

describe('ignores', () => {
  it('imports of types alone, and own classes of the same name', async () => {
    expect(await usesOf("import type { Redis } from 'ioredis';\nexport type Cache = Redis;")).toEqual([]);
    expect(await usesOf('class Redis { get() {} }\nnew Redis().get();')).toEqual([]);
  });

  it('files that call only what stays in the process', async () => {
    const check =
      "import { Webhook } from 'svix';\nexport const check = (body: string) => new Webhook('s').verify(body, {});";
    expect(await usesOf(check)).toEqual([]);
    expect(await usesOf("import { Svix } from 'svix';\nexport const make = (wrap: any) => wrap(Svix);")).toEqual([
      'Svix client via svix:1 likely',
    ]);
  });
});
