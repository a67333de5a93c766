import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

/** Messages of this rule for a service of one file. */
async function found(code: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': JSON.stringify({ name: 'shop', private: true, scripts: { start: 'node src/main.ts' } }),
    'src/main.ts': code,
  });
  return model.findings.flatMap(({ rule, message }) => (rule === 'async-for-each' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    const bad = `import express from 'express';
const app = express();
async function send(id: string) { await fetch('https://api.example.org/' + id); }
app.post('/orders', (request, response) => { request.body.ids.forEach(async (id: string) => { await send(id); }); response.json({}); });
app.listen(3000);`;
    expect(await found(bad)).toEqual(['shop: 1 async callback of forEach that nobody waits for, in main.ts.']);
  });
});

describe('ignores', () => {
  it('the good example: a loop that waits', async () => {
    const good = `import express from 'express';
const app = express();
async function send(id: string) { await fetch('https://api.example.org/' + id); }
app.post('/orders', async (request, response) => { for (const id of request.body.ids) await send(id); response.json({}); });
app.listen(3000);`;
    expect(await found(good)).toEqual([]);
  });
});
