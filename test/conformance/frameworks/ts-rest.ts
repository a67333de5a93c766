import type { Fixture } from '../fixture.ts';

export default {
  id: 'ts-rest',
  files: {
    'src/contract.ts': `import { initContract } from '@ts-rest/core';

const c = initContract();
const posts = c.router({
  getPost: { method: 'GET', path: '/posts/:id', responses: {} },
  createPost: { method: 'POST', path: '/posts', responses: {}, body: c.type<{}>() },
});
export const contract = c.router({ posts, health: { method: 'GET', path: '/health', responses: {} } }, { pathPrefix: '/api' });
`,
    'src/app.ts': `import { createExpressEndpoints, initServer } from '@ts-rest/express';
import express from 'express';
import { contract } from './contract.js';

const s = initServer();
const posts = s.router(contract.posts, {
  getPost: async ({ params }) => ({ status: 200, body: params }),
  createPost: { middleware: [], handler: create },
});
const router = s.router(contract, { posts, health: async () => ({ status: 200, body: 'ok' }) });
const app = express();
createExpressEndpoints(contract, router, app);
app.listen(3000);

async function create() { return { status: 201, body: {} }; }
`,
  },
  entryPoints: [
    'GET /api/health: health src/app.ts:10',
    'GET /api/posts/:id: getPost src/app.ts:7',
    'POST /api/posts: create src/app.ts:15',
  ],
} satisfies Fixture;
