import type { Fixture } from '../fixture.ts';

export default {
  id: 'elysia',
  files: {
    'src/app.ts': `import { Elysia, t } from 'elysia';
import { users } from './users';

const app = new Elysia({ prefix: '/api' })
  .get('/', () => 'hello')
  .use(users)
  .group('/v1', (group) => group.post('/sign-in', signIn).delete('/session', signIn))
  .ws('/chat', { message(ws, message) { ws.send(message); } })
  .listen(3000);
function signIn() { return {}; }
`,
    'src/users.ts': `import { Elysia, t } from 'elysia';

export const users = new Elysia({ prefix: '/users' })
  .decorate('db', {})
  .get('/:id', ({ params }) => params, { params: t.Object({}) })
  .guard({ body: t.Object({}) }, (app) => app.put('/:id', update));
function update() { return {}; }
`,
  },
  entryPoints: [
    'DELETE /api/v1/session: signIn src/app.ts:10',
    'GET /api/users/:id: users.ts src/users.ts:5',
    'GET /api: app.ts src/app.ts:5',
    'POST /api/v1/sign-in: signIn src/app.ts:10',
    'PUT /api/users/:id: update src/users.ts:7',
    'WebSocket /api/chat: message src/app.ts:8',
  ],
} satisfies Fixture;
