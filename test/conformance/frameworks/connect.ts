import type { Fixture } from '../fixture.ts';

export default {
  id: 'connect',
  files: {
    'src/connect.ts': `import type { ConnectRouter } from '@connectrpc/connect';
import { ElizaService } from './gen/eliza_pb.js';

export default (router: ConnectRouter) =>
  router.service(ElizaService, {
    async say(request) { return { sentence: request.sentence }; },
    introduce,
  });
async function* introduce() {}
`,
    'src/server.ts': `import { fastify } from 'fastify';
import { fastifyConnectPlugin } from '@connectrpc/connect-fastify';
import routes from './connect.js';

const server = fastify();
await server.register(fastifyConnectPlugin, { routes });
await server.listen({ port: 8080 });
`,
    'src/users.ts': `import { connectNodeAdapter } from '@connectrpc/connect-node';
import http from 'node:http';
import { UserService } from './gen/user_pb.js';

class Users { getUser() { return {}; } private helper() {} }
http.createServer(connectNodeAdapter({ routes: (router) => { router.service(UserService, new Users()); } })).listen(1);
`,
  },
  entryPoints: [
    'RPC ElizaService.introduce: introduce src/connect.ts:9',
    'RPC ElizaService.say: say src/connect.ts:6',
    'RPC UserService.getUser (likely): Users.getUser src/users.ts:5',
    'RPC UserService.helper (likely): Users.helper src/users.ts:5',
  ],
} satisfies Fixture;
