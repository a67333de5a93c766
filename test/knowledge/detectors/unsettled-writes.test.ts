import { describe, expect, it } from 'vitest';
import unsettledWrites from '../../../src/knowledge/detectors/unsettled-writes.ts';
import { rowsOf } from '../../support/rows-of.ts';

/** `line what` of each hazard. */
async function hazardsIn(code: string): Promise<readonly string[]> {
  const { hazards = [] } = await rowsOf(unsettledWrites, code);
  return hazards.map((row) => `${row.line} ${row.what}`);
}

const prisma = `import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\n`;

describe('recognises', () => {
  it.each([
    [
      'a write for each of a list',
      `${prisma}export const run = (ids: string[]) => Promise.all(ids.map((id) => prisma.order.update({ where: { id } })));`,
      '3 prisma.order.update',
    ],
    [
      'several writes that are written out',
      `${prisma}export const run = () => Promise.all([prisma.order.deleteMany(), prisma.cart.deleteMany()]);`,
      '3 prisma.order.deleteMany',
    ],
    [
      'writes in own functions',
      `${prisma}const erase = async () => { await prisma.cart.deleteMany(); };\nexport const run = () => Promise.all([erase(), prisma.order.deleteMany()]);`,
      '4 prisma.cart.deleteMany',
    ],
  ])('%s', async (_, code, expected) => expect(await hazardsIn(code)).toEqual([expected]));
});

describe('ignores', () => {
  it.each([
    [
      'reads, and one write beside them',
      `${prisma}export const run = () => Promise.all([prisma.order.findMany(), prisma.cart.deleteMany()]);`,
    ],
    [
      'what is settled, or caught by itself',
      `${prisma}export const all = (ids: string[]) => Promise.allSettled(ids.map((id) => prisma.order.delete({ where: { id } })));\nexport const each = (ids: string[]) => Promise.all(ids.map((id) => prisma.order.delete({ where: { id } }).catch(() => null)));`,
    ],
    [
      'writes in a transaction',
      `${prisma}export const run = () => prisma.$transaction(async (tx) => { await Promise.all([tx.order.deleteMany(), tx.cart.deleteMany()]); });\nexport const inside = (trx: PrismaClient) => Promise.all([trx.order.deleteMany(), trx.cart.deleteMany()]);`,
    ],
  ])('%s', async (_, code) => expect(await hazardsIn(code)).toEqual([]));
});
