import type { Fixture } from '../fixture.ts';

export default {
  id: 'trpc',
  files: {
    'src/trpc.ts': `import { initTRPC } from '@trpc/server';

const t = initTRPC.context().create();
export const router = t.router;
export const procedure = t.procedure;
export const mergeRouters = t.mergeRouters;
`,
    'src/app.ts': `import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { mergeRouters, procedure, router } from './trpc.js';

const users = router({
  byId: procedure.input(String).query(({ input }) => find(input)),
  admin: { remove: procedure.mutation(remove) },
  posts: router({ onAdd: procedure.subscription(async function* () {}) }),
});
const health = router({ ping: procedure.query(() => 'pong') });
export const appRouter = mergeRouters(router({ users }), health);
createHTTPServer({ router: appRouter, basePath: '/trpc/' }).listen(3000);

function find(id) { return id; }
function remove() {}
`,
  },
  entryPoints: [
    'GET /trpc/ping: ping src/app.ts:9',
    'GET /trpc/users.byId: byId src/app.ts:5',
    'GET /trpc/users.posts.onAdd: onAdd src/app.ts:7',
    'POST /trpc/users.admin.remove: remove src/app.ts:14',
  ],
} satisfies Fixture;
