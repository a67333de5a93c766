import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what the server says, also behind queues', async () => {
    const source = `import { Queue } from 'bullmq'; await new Queue('mails', { connection: { host: 'redis' } }).add('mail', {});`;
    expect(await errorsOf(source)).toContain('OOM command not allowed of Redis (Redis)');
  });
});

describe('ignores', () => {
  it('another database', async () => {
    const source = `import { Pool } from 'pg'; export const pool = new Pool(); await pool.query('select 1');`;
    expect((await errorsOf(source)).filter((row) => row.includes('of Redis'))).toEqual([]);
  });
});
