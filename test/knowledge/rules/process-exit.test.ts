import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

/** Messages of this rule for a service of one file. */
async function found(code: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': JSON.stringify({ name: 'shop', private: true, scripts: { start: 'node src/main.ts' } }),
    'src/main.ts': code,
  });
  return model.findings.flatMap(({ rule, message }) => (rule === 'process-exit' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    const bad = `import express from 'express';
const app = express();
app.post('/orders', (request, response) => { if (request.body === undefined) process.exit(1); response.json({}); });
app.listen(3000);`;
    expect(await found(bad)).toEqual(['shop: 1 call of process.exit on the way of requests, in main.ts.']);
  });
});

describe('ignores', () => {
  it('the good example: a signal ends the process', async () => {
    const good = `import express from 'express';
const app = express();
app.post('/orders', (request, response) => { response.json({}); });
process.on('SIGTERM', () => process.exit(0));
app.listen(3000);`;
    expect(await found(good)).toEqual([]);
  });
});
