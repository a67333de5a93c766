import type { Fixture } from '../fixture.ts';

export default {
  id: 'trpc-v9',
  files: {
    'src/app.ts': `import * as trpc from '@trpc/server';
import * as trpcExpress from '@trpc/server/adapters/express';
import express from 'express';
import { z } from 'zod';

const posts = trpc
  .router<Context>()
  .query('all', { resolve: () => list() })
  .mutation('add', { input: z.string(), async resolve({ input }) { return input; } });
const createRouter = () => trpc.router<Context>();
const users = createRouter().query('me', { resolve: list });
export const appRouter = createRouter()
  .merge('post.', posts)
  .merge('user.', users)
  .query('health', { resolve: () => 'ok' });
const app = express();
app.use('/trpc', trpcExpress.createExpressMiddleware({ router: appRouter }));
app.listen(3000);

function list() { return []; }
`,
  },
  entryPoints: [
    'GET /trpc/health: resolve src/app.ts:15',
    'GET /trpc/post.all: resolve src/app.ts:8',
    'GET /trpc/user.me: list src/app.ts:20',
    'POST /trpc/post.add: resolve src/app.ts:9',
  ],
} satisfies Fixture;
