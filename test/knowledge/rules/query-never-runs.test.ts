import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const start = `import express from 'express';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
`;

/** Messages of this rule for a service of one file. */
async function found(code: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': JSON.stringify({ name: 'shop', private: true, scripts: { start: 'node src/main.ts' } }),
    'src/main.ts': `${start}${code}\napp.listen(3000);`,
  });
  return model.findings.flatMap(({ rule, message }) => (rule === 'query-never-runs' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    const bad = `app.post('/paid', (request, response) => { prisma.order.update({ data: { paid: true } }); response.end(); });`;
    expect(await found(bad)).toEqual([
      'shop: prisma.order.update in main.ts is made and never runs, because nobody waits for it.',
    ]);
  });
});

describe('ignores', () => {
  it('the good example: waited for', async () => {
    const good = `app.post('/paid', async (request, response) => { await prisma.order.update({ data: { paid: true } }); response.end(); });`;
    expect(await found(good)).toEqual([]);
  });
});
