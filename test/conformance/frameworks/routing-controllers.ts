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
    'x',
  ],
} satisfies Fixture;
