import { describe, expect, it } from 'vitest';
import floatingPromise from '../../../src/knowledge/rules/floating-promise.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { modelOf } from '../../support/model-of.ts';

/** Messages of this rule for a service of one file. */
async function found(code: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': JSON.stringify({ name: 'shop', private: true, scripts: { start: 'node src/main.ts' } }),
    'src/main.ts': code,
  });
  return model.findings.flatMap(({ rule, message }) => (rule === 'floating-promise' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    const bad = `import express from 'express';
const app = express();
async function sendReceipt(id: string) { if (id === '') throw new Error('no order'); }
app.post('/orders', async (request, response) => { sendReceipt(request.body.id); response.json({}); });
app.listen(3000);`;
    expect(await found(bad)).toEqual(['shop: nobody waits for sendReceipt, or hears of a failure, in main.ts.']);
  });
});

describe('recognises work', () => {
  it('that has no name', () => {
    const hazard = { what: '(anonymous)', symbol: 'send', service: 'shop', file: 'a.ts', line: 1 };
    expect(floatingPromise.check({ ...emptyModel, hazards: [{ ...hazard, kind: 'floating-promise' }] })).toMatchObject([
      { message: 'shop: nobody waits for a function that is called in place, or hears of a failure, in send.' },
    ]);
  });
});

describe('ignores', () => {
  it('the good example: waited for, or caught', async () => {
    const good = `import express from 'express';
const app = express();
async function sendReceipt(id: string) { if (id === '') throw new Error('no order'); }
app.post('/orders', async (request, response) => { await sendReceipt(request.body.id); void sendReceipt('a').catch(console.error); response.json({}); });
app.listen(3000);`;
    expect(await found(good)).toEqual([]);
  });
});
