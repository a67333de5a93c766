import type { Fixture } from '../fixture.ts';

export default {
  id: 'ts-rest-nest',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"@nestjs/core": "1.0.0", "@ts-rest/nest": "1.0.0"}}
`,
    'src/contract.ts': `import { initContract } from '@ts-rest/core';

const c = initContract();
export const contract = c.router({
  getPost: { method: 'GET', path: '/posts/:id', responses: {} },
  deletePost: { method: 'DELETE', path: '/posts/:id', responses: {} },
});
`,
    'src/posts.controller.ts': `import { Controller } from '@nestjs/common';
import { TsRestHandler, tsRestHandler } from '@ts-rest/nest';
import { contract } from './contract';

@Controller()
export class PostsController {
  @TsRestHandler(contract.getPost)
  async getPost() {
    return tsRestHandler(contract.getPost, async ({ params }) => ({ status: 200, body: params }));
  }
  @TsRestHandler(contract)
  async handler() {
    return tsRestHandler(contract, { getPost: async () => ({ status: 200 }), deletePost: async () => ({ status: 204 }) });
  }
}
`,
  },
  entryPoints: [
    'DELETE /posts/:id: PostsController.handler src/posts.controller.ts:11',
    'GET /posts/:id: PostsController.getPost src/posts.controller.ts:7',
    'GET /posts/:id: PostsController.handler src/posts.controller.ts:11',
  ],
} satisfies Fixture;
