import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../support/targets-of.ts';

const setup = `import { initTRPC } from '@trpc/server';
import { Pool } from 'pg';
const pool = new Pool();
export const createContext = async (req: Request) => ({ db: pool, session: null });
`;
const files = (type: string, procedure: string) => ({
  'trpc.ts': `${setup}${type}\nexport const open = t.procedure;\nexport const guarded = open.use(async ({ ctx, next }) => next({ ctx }));`,
  'a.ts': `import { guarded, open } from './trpc';\n${procedure}`,
});
const byFunction = 'const t = initTRPC.context<typeof createContext>().create({});';

describe('what a library hands to callbacks by its type: recognises', () => {
  it.each([
    ['what a function gives', byFunction, 'open.query(async ({ ctx }) => probe(ctx.db.query));'],
    [
      'through chains of several files',
      byFunction,
      'guarded.input({}).mutation((opts) => { const { ctx } = opts; probe(ctx.db.query); });',
    ],
    [
      'a type by its name',
      'type Context = Awaited<ReturnType<typeof createContext>>;\nconst t = initTRPC.context<Context>().meta().create();',
      'open.query((opts) => probe(opts.ctx.db.query));',
    ],
    [
      'a declared shape',
      'interface Context { db: Pool; user?: string }\nconst t = initTRPC.context<Context>().create();',
      'open.query(({ ctx: { db } }) => probe(db.query));',
    ],
  ])('%s', (_, type, procedure) => {
    expect(targetsOf(files(type, procedure))[0]).toBe('pg#Pool().query');
  });
});

describe('what a library hands to callbacks by its type: ignores', () => {
  it.each([
    ['other names', byFunction, 'open.query(({ input }) => probe(input.db));'],
    ['a context of which nothing is said', 'const t = initTRPC.create();', 'open.query(({ ctx }) => probe(ctx.db));'],
    ['what the context does not have', byFunction, 'open.query(({ ctx }) => probe(ctx.mail));'],
  ])('%s', (_, type, procedure) => {
    const [target, ...others] = targetsOf(files(type, procedure));
    expect(target).toMatch(/^@trpc\/server#initTRPC\./);
    expect(others).toEqual([]);
  });
});
