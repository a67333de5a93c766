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
    'package.json': '{ "name": "shop", "private": true }',
    'tsoa.json': `{ "entryFile": "src/app.ts", "spec": {}, "routes": { "routesDir": "build", "basePath": "/v1" } }
`,
  },
  entryPoints: [
    'DELETE /v1/session: RootController.signOut src/users-controller.ts:11',
    'GET /v1/users/{userId}: UsersController.getUser src/users-controller.ts:5',
    'POST /v1/users: UsersController.createUser src/users-controller.ts:6',
  ],
} satisfies Fixture;
