import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('queries of models', () => {
    const source = `
      import { PrismaClient } from '@prisma/client';
      const prisma = new PrismaClient({ datasourceUrl: process.env.DATABASE_URL });
      export const users = await prisma.user.findMany({ where: { age: 1 } });
      await prisma.user.create({ data: { name: 'a' } });
      await prisma.$transaction(async (tx) => { await tx.post.deleteMany(); });
      export const raw = await prisma.$queryRaw\`select 1\`;
    `;
    expect(matchesOf(source)).toEqual([
      'client @prisma/client#PrismaClient',
      'outbound call @prisma/client#PrismaClient().$queryRaw',
      'outbound call @prisma/client#PrismaClient().$transaction',
      'outbound read @prisma/client#PrismaClient().user.findMany',
      'outbound write @prisma/client#PrismaClient().post.deleteMany',
      'outbound write @prisma/client#PrismaClient().user.create',
    ]);
    expect(systemsOf(source)).toEqual(['SQL database']);
  });

  it('a service of NestJS, and an extended client', () => {
    const source = `
      import { PrismaClient } from '@prisma/client';
      export class PrismaService extends PrismaClient {
        async onModuleInit() { await this.$connect(); }
      }
      export class Users {
        constructor(private readonly prisma: PrismaService) {}
        count() { return this.prisma.user.count(); }
      }
      const extended = new PrismaClient().$extends({});
      export const removed = await extended.user.delete({ where: { id: 1 } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @prisma/client#PrismaClient',
      'outbound call @prisma/client#PrismaClient().$connect',
      'outbound read @prisma/client#PrismaClient().user.count',
      'outbound write @prisma/client#PrismaClient().user.delete',
    ]);
  });
});

describe('ignores', () => {
  it('types and validators of the generated client', () => {
    const source = `
      import { Prisma, type User } from '@prisma/client';
      export const where = Prisma.validator<Prisma.UserWhereInput>()({ name: 'a' });
      export const query = Prisma.sql\`select 1\`;
      export const isKnown = (error: unknown, user: User) => error instanceof Prisma.PrismaClientKnownRequestError && user.name;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
