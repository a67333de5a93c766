import type { Fixture } from '../fixture.ts';

export default {
  id: 'tsoa',
  files: {
    'src/users-controller.ts': `import { Body, Controller, Get, Path, Post, Route, Delete } from 'tsoa';

@Route('users')
export class UsersController extends Controller {
  @Get('{userId}') public async getUser(@Path() userId: number) { return {}; }
  @Post() public async createUser(@Body() body: {}) {}
}

@Route()
export class RootController extends Controller {
  @Delete('/session') public async signOut() {}
}
`,
    'tsoa.json': `{ "entryFile": "src/app.ts", "spec": {}, "routes": { "routesDir": "build", "basePath": "/v1" } }
`,
  },
  entryPoints: [
    'x',
  ],
} satisfies Fixture;
