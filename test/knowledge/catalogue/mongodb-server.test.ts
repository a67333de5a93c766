import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what the server says, also behind Mongoose', async () => {
    const source = `import mongoose from 'mongoose'; await mongoose.connect('mongodb://db');`;
    expect(await errorsOf(source)).toContain('WriteConflict of MongoDB (MongoDB)');
  });
});

describe('ignores', () => {
  it('another database', async () => {
    const source = `import { Pool } from 'pg'; export const pool = new Pool(); await pool.query('select 1');`;
    expect((await errorsOf(source)).filter((row) => row.includes('of MongoDB'))).toEqual([]);
  });
});
