import type { Fixture } from '../fixture.ts';

export default {
  id: 'koa',
  files: {
    'src/app.ts': `import Koa from 'koa';
import Router from '@koa/router';
import mount from 'koa-mount';
import { Provider } from 'oidc-provider';

const app = new Koa();
const router = new Router({ prefix: '/api' });
const users = new Router();
users.get('/', list).post('/', list);
users.get('named', '/:id', list);
router.use('/users', users.routes(), users.allowedMethods());
router.register('/raw', ['get', 'post'], list);
app.use(router.routes()).use(router.allowedMethods());
const oidc = new Provider('https://shop.test', {});
app.use(mount('/oidc', oidc.app));
const admin = new Koa();
const adminRouter = new Router();
adminRouter.del('/cache', list);
admin.use(adminRouter.routes());
app.use(mount('/admin', admin));
app.listen(3000);

async function list(context) { context.body = []; }
`,
  },
  entryPoints: [
    'ANY /oidc: none',
    'DELETE /admin/cache: list src/app.ts:23',
    'GET /api/raw: list src/app.ts:23',
    'GET /api/users/:id: list src/app.ts:23',
    'GET /api/users: list src/app.ts:23',
    'POST /api/raw: list src/app.ts:23',
    'POST /api/users: list src/app.ts:23',
  ],
} satisfies Fixture;
