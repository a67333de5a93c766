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
  it('a command line that answers the browser of its user', async () => {
    const model = await modelOf({
      'package.json': JSON.stringify({ name: 'shop-cli', bin: { shop: 'dist/main.js' } }),
      'src/main.ts': `import http from 'node:http';
http.createServer((request, response) => { response.end('signed in'); process.exit(0); }).listen(4587);`,
    });
    expect(model.services).toMatchObject([{ kind: 'cli' }]);
    expect(model.hazards).toMatchObject([{ kind: 'process-exit' }]);
    expect(model.findings.filter(({ rule }) => rule === 'process-exit')).toEqual([]);
  });

  it('the good example: a signal ends the process', async () => {
    const good = `import express from 'express';
const app = express();
app.post('/orders', (request, response) => { response.json({}); });
process.on('SIGTERM', () => process.exit(0));
app.listen(3000);`;
    expect(await found(good)).toEqual([]);
  });
});
