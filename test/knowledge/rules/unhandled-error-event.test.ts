import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

/** Messages of this rule for a service of one file. */
async function found(code: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': JSON.stringify({ name: 'shop', private: true, scripts: { start: 'node src/main.ts' } }),
    'src/main.ts': code,
  });
  return model.findings.flatMap(({ rule, message }) => (rule === 'unhandled-error-event' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    const bad = `import express from 'express';
const app = express();
import pg from 'pg';
export const pool = new pg.Pool({ host: 'database' });
app.listen(3000);`;
    expect(await found(bad)).toEqual(['shop: nobody listens to errors of pg.Pool, in main.ts.']);
  });
});

describe('ignores', () => {
  it('the good example: somebody listens', async () => {
    const good = `import express from 'express';
const app = express();
import pg from 'pg';
export const pool = new pg.Pool({ host: 'database' });
pool.on('error', (error) => console.error(error));
app.listen(3000);`;
    expect(await found(good)).toEqual([]);
  });
});
