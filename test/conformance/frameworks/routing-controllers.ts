import type { Fixture } from '../fixture.ts';

export default {
  id: 'routing-controllers',
  files: {
    'src/users.ts': `import { Controller, Get, JsonController, Post, createExpressServer } from 'routing-controllers';

@JsonController('/users')
export class Users {
  @Get('/') all() { return []; }
  @Get('/:id') one() { return {}; }
  @Post() add() { return {}; }
}
createExpressServer({ routePrefix: '/api', controllers: [Users] }).listen(3000);
`,
  },
  entryPoints: [
    'GET /api/users/:id: Users.one src/users.ts:6',
    'GET /api/users: Users.all src/users.ts:5',
    'POST /api/users: Users.add src/users.ts:7',
  ],
} satisfies Fixture;
