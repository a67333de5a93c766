import { describe, expect, it } from 'vitest';
import livenessChecks from '../../../src/knowledge/detectors/liveness-checks.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(source: string): Promise<readonly string[]> {
  const { observability = [] } = await rowsOf(livenessChecks, source);
  return observability.map((row) => `${row.kind} ${row.what} ${row.line}`);
}

describe('recognises', () => {
  it('pings, queries for a constant, and files', async () => {
    const source = `import Redis from 'ioredis';
import { writeFile } from 'node:fs/promises';
import { Pool } from 'pg';
const redis = new Redis();
const pool = new Pool();
export async function check() {
  await redis.ping();
  await pool.query('select 1');
  await pool.query('SELECT 1 AS ok;');
  await writeFile('/tmp/worker-liveness', 'x');
}`;
    expect(await found(source)).toEqual([
      'health-check ping of Redis 7',
      'health-check query for a constant 8',
      'health-check query for a constant 9',
      'health-check file /tmp/worker-liveness 10',
    ]);
  });

  it('a query in a tagged template', async () => {
    const source = "import { sql } from './sql';\nexport const check = (pool) => pool.query(sql`select 1`);";
    expect(await found(source)).toEqual(['health-check query for a constant 2']);
  });
});

describe('ignores', () => {
  it('own pings, other queries, and files of other names', async () => {
    const source = `import { writeFile } from 'node:fs/promises';
const table = { ping: () => 'pong' };
export async function run(pool) {
  table.ping();
  await pool.query('select 1 from orders where id = 17');
  await writeFile('/tmp/delivery', 'x');
  await writeFile('src/health.ts', 'x');
  console.log('select');
}`;
    expect(await found(source)).toEqual([]);
  });
});
