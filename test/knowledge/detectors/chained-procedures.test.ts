import { describe, expect, it } from 'vitest';
import chainedProcedures from '../../../src/knowledge/detectors/chained-procedures.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('procedures of merged routers, each made by the same factory', async () => {
    const files = {
      'src/create.ts': "import * as trpc from '@trpc/server';\nexport const createRouter = () => trpc.router();",
      'src/posts.ts':
        "import { createRouter } from './create';\nexport const posts = createRouter()\n  .query('all', { resolve: () => [] })\n  .mutation('add', { resolve: () => null });",
      'src/app.ts':
        "import { createNextApiHandler } from '@trpc/server/adapters/next';\nimport { createRouter } from './create';\nimport { posts } from './posts';\nexport const app = createRouter().merge('post.', posts).query('health', { resolve: () => 'ok' });\nexport default createNextApiHandler({ router: app });",
    };
    expect((await entriesOf(chainedProcedures, files)).toSorted()).toEqual([
      'GET health app.ts:4',
      'GET post.all posts.ts:3',
      'POST post.add posts.ts:4',
    ]);
  });
});

describe('ignores', () => {
  it('queries without a function, and routers of later versions', async () => {
    const source = `
      import * as trpc from '@trpc/server';
      import { initTRPC } from '@trpc/server';
      trpc.router().query('all');
      const t = initTRPC.create();
      export const app = t.router({ all: t.procedure.query(() => []) });
    `;
    expect(await entriesOf(chainedProcedures, source)).toEqual([]);
  });
});
