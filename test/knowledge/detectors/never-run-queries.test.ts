import { describe, expect, it } from 'vitest';
import neverRunQueries from '../../../src/knowledge/detectors/never-run-queries.ts';
import { rowsOf } from '../../support/rows-of.ts';

/** `line what` of each hazard. */
async function hazardsIn(code: string): Promise<readonly string[]> {
  const { hazards = [] } = await rowsOf(neverRunQueries, code);
  return hazards.map((row) => `${row.line} ${row.what}`);
}

const prisma = `import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\n`;

describe('recognises', () => {
  it.each([
    [
      'a query in a line of its own',
      `${prisma}export function run() { prisma.user.update({}); }`,
      '3 prisma.user.update',
    ],
    [
      'one that is marked as if it ran beside',
      `${prisma}export function run() { void prisma.user.update({}); }`,
      '3 prisma.user.update',
    ],
    [
      'one in a callback that gives nothing back',
      `${prisma}export const run = () => load().then((url) => { prisma.user.update({ data: url }); });`,
      '3 prisma.user.update',
    ],
    [
      'one that is put together by several calls',
      `import { drizzle } from 'drizzle-orm/node-postgres';\nconst db = drizzle('x');\nexport function run(users: object) { db.insert(users).values({}).returning(); }`,
      '3 db.insert',
    ],
  ])('%s', async (_, code, expected) => expect(await hazardsIn(code)).toEqual([expected]));
});

describe('ignores', () => {
  it.each([
    [
      'what is waited for, given back or handed on',
      `${prisma}export async function run() { await prisma.user.update({}); await prisma.$transaction([prisma.user.update({})]); return prisma.user.count(); }`,
    ],
    [
      'what is begun',
      `${prisma}export function run() { prisma.user.update({}).catch(console.error); prisma.user.count().then(console.log); }`,
    ],
    [
      'calls of the client that are no queries',
      `${prisma}export function run() { prisma.$connect(); prisma.$disconnect(); }`,
    ],
    [
      'queries that something runs by name',
      `import { drizzle } from 'drizzle-orm/node-postgres';\nconst db = drizzle('x');\nexport function run(users: object) { db.insert(users).values({}).execute(); }`,
    ],
  ])('%s', async (_, code) => expect(await hazardsIn(code)).toEqual([]));
});
