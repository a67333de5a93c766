import type { Fixture } from '../fixture.ts';

export default {
  id: 'fastify',
  files: {
    'src/app.ts': `import Fastify, { type FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import users from './users.js';

const app = Fastify({ logger: true });
app.get('/', async () => ({ ok: true }));
app.route({ method: ['GET', 'HEAD'], url: '/status', handler: status });
app.register(users, { prefix: '/api/users' });
app.register(async (scope) => {
  scope.get<{ Params: { id: string } }>('/things/:id', { schema: {} }, status);
}, { prefix: '/v2' });
app.register(fp(async (instance: FastifyInstance) => {
  instance.post('/hook', status);
}));
await app.listen({ port: 3000 });

async function status() { return {}; }
`,
    'src/users.ts': `import type { FastifyPluginAsync } from 'fastify';

const users: FastifyPluginAsync = async (fastify, options) => {
  fastify.get('/', list);
  fastify.put('/:id', { preHandler: check }, list);
};
async function list() { return []; }
async function check() {}
export default users;
`,
  },
  entryPoints: [
    'GET /: app.ts src/app.ts:6',
    'GET /api/users: list src/users.ts:7',
    'GET /status: status src/app.ts:17',
    'GET /v2/things/:id: status src/app.ts:17',
    'HEAD /status: status src/app.ts:17',
    'POST /hook: status src/app.ts:17',
    'PUT /api/users/:id: list src/users.ts:7',
  ],
} satisfies Fixture;
