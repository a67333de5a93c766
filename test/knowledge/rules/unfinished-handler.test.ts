import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

/** Messages of this rule for a service of one file. */
async function found(code: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': JSON.stringify({ name: 'shop', private: true, scripts: { start: 'node src/main.ts' } }),
    'src/main.ts': code,
  });
  return model.findings.flatMap(({ rule, message }) => (rule === 'unfinished-handler' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    const bad = `import express from 'express';
const app = express();
app.get('/', async (request, response) => { try { response.json(await fetch('https://api.example.org')); } catch (error) { // TODO: tell the client
 console.error(error); } });
app.listen(3000);`;
    expect(await found(bad)).toEqual(['shop: 1 error handler has a TODO or FIXME, in main.ts.']);
  });

  it('a callback of a promise', async () => {
    const bad = `export const run = () => fetch('https://api.example.org').catch(() => {\n  // FIXME say why\n  return null;\n});`;
    expect(await found(bad)).toEqual(['shop: 1 error handler has a TODO or FIXME, in run.']);
  });
});

describe('ignores', () => {
  it('the good example: nothing is left to do', async () => {
    const good = `import express from 'express';
const app = express();
app.get('/', async (request, response) => { try { response.json(await fetch('https://api.example.org')); } catch (error) { // the client times out
 console.error(error); } });
app.listen(3000);`;
    expect(await found(good)).toEqual([]);
  });
});
