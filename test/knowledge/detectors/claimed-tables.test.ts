import { describe, expect, it } from 'vitest';
import claimedTables from '../../../src/knowledge/detectors/claimed-tables.ts';
import { entriesOf } from '../../support/rows-of.ts';

const STORE = `import { Pool } from 'pg';
const pool = new Pool();
export class Store {
  async claim() {
    const { rows } = await pool.query(\`UPDATE shop.exports SET started_at = now() WHERE id = (
      SELECT id FROM shop.exports WHERE started_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING *\`);
    return rows[0] ?? null;
  }
}
export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));`;

describe('recognises', () => {
  it('a loop that takes rows until it is told to stop, also behind a store', async () => {
    const files = {
      'src/store.ts': STORE,
      'src/worker.ts': `import { Store, sleep } from './store';
export class Worker {
  private running = true;
  constructor(private readonly store: Store) {}
  async start() {
    while (this.running) {
      try {
        const job = await this.store.claim();
        if (job) { await this.run(job); continue; }
      } catch (error) { console.error(error); }
      await sleep(1000);
    }
  }
  private async run(job: unknown) {}
}`,
    };
    expect(await entriesOf(claimedTables, files)).toEqual(['queue shop.exports worker.ts:8']);
  });

  it('a statement in the loop itself, that locks what it reads', async () => {
    const source = `import { Pool } from 'pg';
const pool = new Pool();
async function main() {
  for (;;) {
    const { rows } = await pool.query('select * from outbox where sent_at is null limit 10 for update skip locked');
    for (const row of rows) await send(row);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
async function send(row: unknown) {}
main();`;
    expect(await entriesOf(claimedTables, source)).toEqual(['queue outbox a.ts:5']);
  });
});

describe('ignores', () => {
  it('a loop that ends where the table is empty, and one that tries again what failed', async () => {
    const files = {
      'src/store.ts': STORE,
      'src/drain.ts': `import { Store, sleep } from './store';
export async function drain(store: Store) {
  while (true) {
    const job = await store.claim();
    if (!job) break;
  }
}
export async function take(store: Store) {
  for (let tries = 0; tries < 3; tries++) {
    try { return await store.claim(); } catch { await sleep(100); }
  }
}
export async function insist(store: Store) {
  while (true) {
    try { return await store.claim(); } catch { await sleep(100); }
  }
}`,
    };
    expect(await entriesOf(claimedTables, files)).toEqual([]);
  });

  it('a loop that only reads', async () => {
    const source = `import { Pool } from 'pg';
const pool = new Pool();
async function main() {
  while (true) {
    await pool.query('select * from outbox for update');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
main();`;
    expect(await entriesOf(claimedTables, source)).toEqual([]);
  });
});
