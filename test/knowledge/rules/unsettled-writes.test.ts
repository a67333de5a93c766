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
  return model.findings.flatMap(({ rule, message }) => (rule === 'unsettled-writes' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    const bad = `app.post('/erase', async (request, response) => { await Promise.all([prisma.order.deleteMany(), prisma.cart.deleteMany()]); response.end(); });`;
    expect(await found(bad)).toEqual([
      'shop: the first of several writes that fails hides what became of the others (prisma.order.deleteMany), in main.ts.',
    ]);
  });
});

describe('ignores', () => {
  it('the good example: in one transaction', async () => {
    const good = `app.post('/erase', async (request, response) => { await prisma.$transaction([prisma.order.deleteMany(), prisma.cart.deleteMany()]); response.end(); });`;
    expect(await found(good)).toEqual([]);
  });
});
